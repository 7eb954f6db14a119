package fi.enterfinland.browser;

import fi.enterfinland.harness.TestEnvironment;
import java.util.regex.Pattern;

/** People who come to the service as somebody they have proved to be. */
final class Applicants {
  private static final Pattern WELCOME = Pattern.compile(".*/welcome(\\?.*)?");

  private Applicants() {}

  /**
   * Signs somebody in, in English, accepting the terms if it is the first time.
   *
   * @param name first and last name of one of the invented people
   */
  static Visitor signIn(Visitor visitor, String name) {
    visitor.open("/?lang=en").signInAs(name);
    if (WELCOME.matcher(visitor.page().url()).matches()) {
      visitor.page().locator("#terms").check();
      visitor.page().locator("#welcome-submit").click();
      visitor.page().waitForURL(TestEnvironment.get().address() + "/my");
    }
    return visitor;
  }
}
