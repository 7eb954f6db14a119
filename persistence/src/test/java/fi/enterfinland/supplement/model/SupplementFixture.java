package fi.enterfinland.supplement.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;

import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Requests made by the verbs anybody else would use. */
final class SupplementFixture {
  static final LegalCalendar CALENDAR = new LegalCalendar();
  static final LocalDate DUE = LocalDate.of(2026, 12, 21);
  static final Instant IN_TIME = Instant.parse("2026-12-21T21:59:59.999Z");
  static final Instant TOO_LATE = Instant.parse("2026-12-21T22:00:00.000Z");

  private SupplementFixture() {}

  static LocalizedText text(String text) {
    return new LocalizedText(text + " (fi)", text + " (sv)", text);
  }

  static RequestedItem item(String id, ItemKind kind, boolean required) {
    return new RequestedItem(id, kind, text("Title " + id), text("Why " + id), required);
  }

  static NewRequest asked(String requestId, LocalDate dueOn, RequestedItem... items) {
    return new NewRequest(
        requestId, dueOn, Language.EN, Addressee.APPLICANT, "We need two things.", List.of(items));
  }

  /** A required document and a voluntary explanation, asked by an officer. */
  static SupplementRequest request(PermitApplication application) {
    return SupplementRequest.open(
        Rights.officer(NUMBER),
        application,
        asked(
            "SR-7781", DUE, item("1", ItemKind.DOCUMENT, true), item("2", ItemKind.ANSWER, false)),
        CALENDAR,
        NOW);
  }

  static AnswerContent text(String itemId, String text) {
    return new AnswerContent(itemId, text, null, false, List.of());
  }

  static AnswerContent document(String itemId) {
    return new AnswerContent(
        itemId,
        null,
        null,
        false,
        List.of(
            new SubmittedDocument(
                UUID.randomUUID(),
                "request:SR-7781:" + itemId,
                "insurance.pdf",
                "application/pdf",
                184_233,
                "b7f5")));
  }
}
