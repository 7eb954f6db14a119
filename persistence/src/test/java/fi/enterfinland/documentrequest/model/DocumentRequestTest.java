package fi.enterfinland.documentrequest.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.CALENDAR;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.DAYS;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.NAME;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.copy;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.file;
import static fi.enterfinland.documentrequest.model.DocumentRequestFixture.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DocumentRequestTest {
  private static final LocalDate TWO_WEEKS = LocalDate.of(2026, 12, 15);
  private static final LocalDate ONE_MONTH = LocalDate.of(2027, 1, 4);
  private static final Instant PAST_TWO_WEEKS = Instant.parse("2026-12-15T22:00:00.000Z");
  private static final ActingRight ASKER = Rights.applicant(NUMBER);
  private static final ActingRight DESK = Rights.officer(NUMBER);

  private final PermitApplication application = ApplicationFixture.inProcess();
  private final DocumentRequest request = DocumentRequestFixture.asked(application);

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  private DocumentsDelivered give(boolean complete, Rendition... copies) {
    return request.deliver(DESK, List.of(copies), complete, DAYS, CALENDAR, NOW);
  }

  private DocumentsRefused refuse(String reason) {
    return request.refuse(DESK, SecrecyGround.UNFINISHED_PREPARATION, reason, true, NOW);
  }

  private DocumentRequestExtended extend(Instant now, ExtensionGround ground, String why) {
    return request.extend(DESK, ground, why, CALENDAR, now);
  }

  private DocumentRequestStatus status() {
    return request.summary(NOW).status();
  }

  @Test
  void a_request_is_answered_within_two_weeks_of_asking() {
    assertThat(request.requested(ASKER).dueOn()).isEqualTo(TWO_WEEKS);
    assertThat(request.summary(PAST_TWO_WEEKS.minusMillis(1)).overdue()).isFalse();
    assertThat(request.summary(PAST_TWO_WEEKS).overdue()).isTrue();
  }

  @Test
  void a_request_says_what_is_asked_for() {
    for (String words : new String[] {null, " ", "\n"}) {
      refused(DocumentRequestRule.NOTHING_ASKED_FOR, () -> ask(ASKER, application, words));
    }
    refused(DocumentRequestRule.WORDS_TOO_LONG, () -> ask(ASKER, application, "a".repeat(2_001)));
  }

  private static void ask(ActingRight right, PermitApplication application, String words) {
    DocumentRequest.ask(right, application, "EFA-1", wanted(words), CALENDAR, NOW);
  }

  @Test
  void nobody_asks_for_documents_of_a_draft_or_after_legal_force() {
    refused(
        ApplicationRule.NOT_IN_THIS_STATUS,
        () -> ask(ASKER, ApplicationFixture.draft(), "All of it"));
    application.decide(DESK, NOW);
    application.served(DESK, TWO_WEEKS, NOW);
    application.gainLegalForce(Rights.system(NUMBER), NOW);
    refused(ApplicationRule.NOT_IN_THIS_STATUS, () -> ask(ASKER, application, "All of it"));
  }

  @Test
  void counsel_asks_for_documents_and_an_employer_does_not() {
    ask(Rights.person(NUMBER, 9, Capacity.COUNSEL, IdentityLevel.STRONG), application, "All of it");
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () ->
            ask(
                Rights.person(NUMBER, 9, Capacity.EMPLOYER, IdentityLevel.STRONG),
                application,
                "All of it"));
  }

  @Test
  void a_month_is_taken_once_for_a_ground_and_while_the_two_weeks_last() {
    refused(
        DocumentRequestRule.EXTENSION_REASON_MISSING,
        () -> extend(NOW, ExtensionGround.SECRET_PARTS, " "));
    refused(DocumentRequestRule.EXTENSION_REASON_MISSING, () -> extend(NOW, null, "Much to do"));
    refused(
        DocumentRequestRule.MONTH_TAKEN_TOO_LATE,
        () -> extend(PAST_TWO_WEEKS, ExtensionGround.SECRET_PARTS, "Many names"));
    // The first of January, a month from asking, is a holiday before a weekend.
    assertThat(extend(NOW, ExtensionGround.SECRET_PARTS, "Many names").dueOn())
        .isEqualTo(ONE_MONTH);
    assertThat(status()).isEqualTo(DocumentRequestStatus.IN_REVIEW);
    refused(
        DocumentRequestRule.MONTH_TAKEN_ALREADY,
        () -> extend(NOW, ExtensionGround.MANY_DOCUMENTS, "Many papers"));
  }

  @Test
  void documents_are_given_in_parts_until_nothing_more_comes() {
    refused(DocumentRequestRule.NOTHING_TO_DELIVER, () -> give(true));
    assertThat(give(false, copy()).availableUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(status()).isEqualTo(DocumentRequestStatus.PARTLY_DELIVERED);
    refused(DocumentRequestRule.NOTHING_TO_DELIVER, () -> give(false));
    give(true);
    assertThat(status()).isEqualTo(DocumentRequestStatus.DELIVERED);
    refused(DocumentRequestRule.DOCUMENT_REQUEST_NOT_AT_THIS_POINT, () -> give(true, copy()));
  }

  @Test
  void what_is_taken_out_of_a_copy_is_logged_with_its_ground() {
    refused(
        DocumentRequestRule.REMOVAL_NOT_GROUNDED,
        () -> give(true, copy(new Removal("A name", null))));
    refused(
        DocumentRequestRule.REMOVAL_NOT_GROUNDED,
        () -> give(true, copy(new Removal(" ", SecrecyGround.PRIVATE_LIFE))));
    assertThat(status()).isEqualTo(DocumentRequestStatus.RECEIVED);
    assertThat(give(true, copy(NAME)).renditions().get(0).removals()).containsExactly(NAME);
  }

  @Test
  void a_refusal_says_why_and_offers_a_decision() {
    refused(DocumentRequestRule.REFUSAL_REASON_MISSING, () -> refuse(null));
    refused(
        DocumentRequestRule.DECISION_NOT_OFFERED,
        () -> request.refuse(DESK, null, "A draft", false, NOW));
    refuse("A draft");
    assertThat(status()).isEqualTo(DocumentRequestStatus.REFUSED);
  }

  @Test
  void whoever_was_refused_gets_a_decision_on_one_paper() {
    give(false, copy());
    refuse("The rest is a draft");
    request.askDecision(ASKER, application, NOW);
    refused(DocumentRequestRule.DECISION_PAPER_MISSING, () -> request.decide(DESK, List.of(), NOW));
    refused(
        DocumentRequestRule.DECISION_PAPER_MISSING,
        () -> request.decide(DESK, List.of(file("image/png")), NOW));
    assertThat(request.decide(DESK, List.of(file("application/pdf")), NOW).accountId())
        .isEqualTo(ASKER.accountId());
    assertThat(status()).isEqualTo(DocumentRequestStatus.DECIDED);
  }

  @Test
  void what_was_given_whole_leaves_nothing_to_decide_on() {
    give(true, copy());
    refused(
        DocumentRequestRule.NOTHING_WAS_WITHHELD,
        () -> request.askDecision(ASKER, application, NOW));
  }

  @Test
  void a_decision_is_asked_for_by_whoever_asked_for_the_documents() {
    give(true, copy(NAME));
    refused(
        DocumentRequestRule.DOCUMENT_REQUEST_UNKNOWN,
        () ->
            request.askDecision(
                Rights.person(NUMBER, 9, Capacity.COUNSEL, IdentityLevel.STRONG),
                application,
                NOW));
    request.askDecision(ASKER, application, NOW);
    assertThat(status()).isEqualTo(DocumentRequestStatus.DECISION_ASKED);
  }

  @Test
  void a_party_does_not_answer_its_own_request() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> request.deliver(ASKER, List.of(copy()), true, DAYS, CALENDAR, NOW));
  }

  @Test
  void a_copy_is_open_to_whoever_asked_until_the_end_of_its_last_day() {
    DeliveredDocument given = DeliveredDocument.of(give(true, copy())).get(0);
    Instant last = Instant.parse("2026-12-31T21:59:59.999Z");
    assertThat(given.isOpenTo(ASKER, last)).isTrue();
    assertThat(given.isOpenTo(ASKER, last.plusMillis(1))).isFalse();
    assertThat(
            given.isOpenTo(Rights.person(NUMBER, 9, Capacity.COUNSEL, IdentityLevel.STRONG), NOW))
        .isFalse();
  }
}
