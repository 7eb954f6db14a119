package fi.enterfinland.browser;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.harness.TestClock;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One whole case clicked through as people do it, from the start page to legal force, in each
 * language on a desktop and on a phone. The walks on the desktop also check that every page they
 * pass fits narrow screens; the English one checks accessibility too, and takes the pictures.
 */
class WholeCaseIT extends BrowserTest {
  private static final Duration UNTIL_FINAL = Duration.ofDays(60);
  private static final String CONFIRMATION = "Tampere University admits me from autumn";

  private final SoftAssertions pages = new SoftAssertions();

  @BeforeEach
  void fill_the_queue() throws SQLException {
    OtherCases.fillTheQueue();
  }

  @AfterEach
  void come_back_to_the_present() {
    TestClock.ahead(Duration.ZERO);
  }

  @ParameterizedTest(name = "{0}, phone: {1}")
  @CsvSource({
    "EN, false, SV, Thapaliya",
    "FI, false, EN, Gurung",
    "SV, false, FI, Shrestha",
    "EN, true, FI, Tamang",
    "FI, true, SV, Magar",
    "SV, true, EN, Sherpa"
  })
  void a_student_applies_and_gets_a_decision_that_becomes_final(
      Language language,
      boolean phone,
      Language other,
      String familyName,
      Visitor student,
      Visitor officer,
      Visitor decisionMaker) {
    Walker studying = walker(student, phone, language);
    Applicant applicant = new Applicant(studying, familyName);
    applicant.findsTheApplication(language, other);
    applicant.registers();
    String number = applicant.begins();
    applicant.leavesAndComesBack(number);
    applicant.sendsTooEarly();
    applicant.isLedToWhatIsMissing();
    Scenario scenario = scenario(applicant, familyName);
    applicant.typesAndChangesTheLanguage(other);
    FormFiller filler = applicant.fillsIn(scenario);
    applicant.confirms(filler, other);

    CaseOwner owner = new CaseOwner(studying, applicant, number);
    owner.sends();
    owner.readsTheReceipt(familyName);
    owner.looksThroughTheCase(other);

    CaseOfficer handling = new CaseOfficer(walker(officer, phone, language), number);
    handling.signsIn("Kaisa Hölttäniemi", language);
    handling.findsTheCase();
    handling.startsProcessing();
    owner.seesStatus("IN_PROCESS");
    handling.asksForMore(CONFIRMATION);

    owner.isToldByMail("SUPPLEMENT_REQUESTED", CONFIRMATION, "Meera");
    owner.beginsToAnswer();
    owner.answersTheRest();
    handling.acceptsTheAnswers();

    CaseOfficer deciding = new CaseOfficer(walker(decisionMaker, phone, language), number);
    deciding.signsIn("Mikael Rönnskog", language);
    deciding.decides();
    owner.isToldByMail("DECISION_READY", "Tampere");
    owner.opensTheDecision();
    deciding.seesTheOpening(familyName);

    TestClock.ahead(UNTIL_FINAL);
    TestClock.passDecisions();
    owner.seesLegalForce();
    owner.isToldByMail("LEGAL_FORCE_GAINED");
    pages.assertAll();
  }

  private Walker walker(Visitor visitor, boolean phone, Language language) {
    if (phone) {
      visitor.onPhone();
    }
    return new Walker(visitor, new Mouse(), pages, !phone, !phone && language == Language.EN);
  }

  private static Scenario scenario(Applicant applicant, String familyName) {
    return Scenario.named("OLE_OPI/degree-student-complete")
        .with("pd.last_name", familyName)
        .with("ct.home.email", applicant.mail().address());
  }
}
