package fi.enterfinland.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);
  private static final ApplicationNumber OTHER = ApplicationNumber.of(2026, 124);
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final FileName NAME = FileName.of("passport.pdf", FileKind.PDF);
  private static final StoredContent CONTENT =
      new StoredContent(UUID.randomUUID(), FileKind.PDF, 1234, "a".repeat(64));

  @Test
  void a_removed_document_keeps_its_digest_and_lets_go_of_its_content() {
    Document document = attached();
    DocumentRemoved removed = document.remove(Rights.applicant(NUMBER), NOW);
    assertThat(document.contentId()).isNull();
    assertThat(removed.sha256()).isEqualTo("a".repeat(64));
  }

  @Test
  void what_was_sent_cannot_be_removed() {
    Document document = attached();
    document.send(Rights.applicant(NUMBER), NOW);
    refused(DocumentRule.DOCUMENT_SENT, () -> document.remove(Rights.applicant(NUMBER), NOW));
  }

  @Test
  void sending_again_keeps_the_first_time() {
    Document document = attached();
    document.send(Rights.applicant(NUMBER), NOW);
    document.send(Rights.applicant(NUMBER), NOW.plusSeconds(60));
    assertThat(document.view().sentAt()).isEqualTo(NOW);
  }

  @Test
  void a_right_in_another_case_is_worth_nothing() {
    Document document = attached();
    refused(AccessRule.NO_ACCESS, () -> document.remove(Rights.applicant(OTHER), NOW));
    refused(AccessRule.NO_ACCESS, () -> document.send(Rights.applicant(OTHER), NOW));
  }

  @Test
  void a_paper_of_the_service_is_there_to_stay() {
    Document receipt =
        Document.issue(
            Rights.applicant(NUMBER), DocumentPurpose.RECEIPT, "receipt", NAME, CONTENT, NOW);
    assertThat(receipt.view().isSent()).isTrue();
    refused(DocumentRule.DOCUMENT_SENT, () -> receipt.remove(Rights.applicant(NUMBER), NOW));
  }

  @Test
  void what_an_officer_adds_has_arrived_already() {
    assertThat(
            Document.attach(Rights.officer(NUMBER), "letter", NAME, CONTENT, NOW).view().isSent())
        .isTrue();
  }

  @Test
  void a_change_that_no_owner_of_the_slot_permits_is_refused() {
    DocumentChange change =
        new DocumentChange(Rights.applicant(NUMBER), DocumentChange.Kind.ADD, "passport", NOW);
    refused(DocumentRule.DOCUMENT_NOT_ASKED, change::requirePermitted);
    change.permit();
    change.requirePermitted();
  }

  @Test
  void a_slot_with_a_hostile_name_is_no_slot() {
    refused(
        DocumentRule.DOCUMENT_NOT_ASKED,
        () ->
            new DocumentChange(
                Rights.applicant(NUMBER), DocumentChange.Kind.ADD, "../../etc", NOW));
  }

  @Test
  void a_full_slot_takes_no_more() {
    DocumentPolicy.requireRoom(DocumentPolicy.MAX_PER_SLOT - 1);
    refused(
        DocumentRule.FILES_TOO_MANY, () -> DocumentPolicy.requireRoom(DocumentPolicy.MAX_PER_SLOT));
  }

  private static Document attached() {
    return Document.attach(Rights.applicant(NUMBER), "passport", NAME, CONTENT, NOW);
  }

  private static void refused(
      Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
