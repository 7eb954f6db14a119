package fi.enterfinland.documentrequest.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;

import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentView;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Requests for documents made by the verbs anybody else would use. */
final class DocumentRequestFixture {
  static final LegalCalendar CALENDAR = new LegalCalendar();
  static final int DAYS = 30;
  static final Removal NAME = new Removal("A name on page 2", SecrecyGround.PRIVATE_LIFE);

  private DocumentRequestFixture() {}

  static DocumentRequest asked(PermitApplication application) {
    return DocumentRequest.ask(
        Rights.applicant(NUMBER),
        application,
        "EFA-0000001",
        wanted("The record of my interview"),
        CALENDAR,
        NOW);
  }

  static WantedDocuments wanted(String words) {
    return new WantedDocuments(words, Set.of(WantedKind.INTERVIEW_RECORD));
  }

  static DocumentView file(String mediaType) {
    return new DocumentView(
        UUID.randomUUID(),
        NUMBER,
        DocumentPurpose.RENDITION,
        RenditionSlot.of("EFA-0000001"),
        "copy.pdf",
        mediaType,
        1_000,
        "b7f5",
        NOW,
        null);
  }

  static Rendition copy(Removal... removals) {
    return new Rendition(file("application/pdf"), null, List.of(removals));
  }
}
