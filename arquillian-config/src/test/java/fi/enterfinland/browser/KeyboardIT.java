package fi.enterfinland.browser;

import fi.enterfinland.common.model.Language;
import java.sql.SQLException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * A whole case without a mouse, for the applicant and for the officers: wherever the focus comes on
 * the way, it is seen.
 */
class KeyboardIT extends BrowserTest {
  private static final String FAMILY_NAME = "Adhikari";
  private static final String CONFIRMATION = "Tampere University admits me from autumn";

  private final SoftAssertions pages = new SoftAssertions();

  @Test
  void a_case_goes_from_the_guide_to_the_opened_decision_with_the_keyboard_alone(
      Visitor student, Visitor officer, Visitor decisionMaker) throws SQLException {
    OtherCases.fillTheQueue();
    Walker studying = walker(student);
    Applicant applicant = new Applicant(studying, FAMILY_NAME);
    applicant.findsTheApplication(Language.EN, Language.SV);
    applicant.registers();
    String number = applicant.begins();
    applicant.leavesAndComesBack(number);
    applicant.sendsTooEarly();
    applicant.isLedToWhatIsMissing();
    Scenario scenario =
        Scenario.named("OLE_OPI/degree-student-complete")
            .with("pd.last_name", FAMILY_NAME)
            .with("ct.home.email", applicant.mail().address());
    applicant.confirms(applicant.fillsIn(scenario), Language.SV);
    CaseOwner owner = new CaseOwner(studying, applicant, number);
    owner.sends();
    owner.readsTheReceipt(FAMILY_NAME);
    owner.looksThroughTheCase(Language.SV);

    CaseOfficer handling = new CaseOfficer(walker(officer), number);
    handling.signsIn("Kaisa Hölttäniemi", Language.EN);
    handling.findsTheCase();
    handling.startsProcessing();
    handling.asksForMore(CONFIRMATION);
    owner.beginsToAnswer();
    owner.answersTheRest();
    handling.acceptsTheAnswers();

    CaseOfficer deciding = new CaseOfficer(walker(decisionMaker), number);
    deciding.signsIn("Mikael Rönnskog", Language.EN);
    deciding.decides();
    owner.opensTheDecision();
    pages.assertAll();
  }

  /** What stands on the pages is looked at by those who have a mouse. */
  private Walker walker(Visitor visitor) {
    return new Walker(visitor, new Keyboard(visitor.page()), pages, false, false);
  }
}
