package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInIT extends BrowserTest {
  @Test
  void the_sign_in_page_serves_everybody(Visitor visitor) {
    visitor.open("/login").checkPage().picture("login");
    assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
  }

  @Test
  void an_identified_person_comes_back_to_the_service(Visitor applicant) {
    applicant.signInAs("Meera Thapaliya").checkPage();
    assertThat(applicant.page().url()).doesNotContain("login");
  }
}
