package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.TestEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The register of guardians, which says another thing from one day to the next. */
final class GuardianRegister implements AutoCloseable {
  private final Path file = TestEnvironment.get().surroundings().guardianRegister();
  private final String before;

  GuardianRegister() throws IOException {
    before = Files.readString(file);
  }

  /** A child has another date of birth, so that a birthday comes when the test needs it. */
  void born(String givenNames, LocalDate day) throws IOException {
    replace(
        "(given_names: " + Pattern.quote(givenNames) + "\\s+family_name: \\S+\\s+born: )\\S+",
        "$1\"" + day + "\"");
  }

  /** Somebody is a guardian no more. */
  void removeGuardian(String person) throws IOException {
    replace("(?m)^ +- \\{person: " + Pattern.quote(person) + ",.*\\R", "");
  }

  private void replace(String expression, String replacement) throws IOException {
    String now = Files.readString(file);
    String then = now.replaceAll(expression, replacement);
    assertThat(then).isNotEqualTo(now);
    Files.writeString(file, then);
  }

  @Override
  public void close() throws IOException {
    Files.writeString(file, before);
  }
}
