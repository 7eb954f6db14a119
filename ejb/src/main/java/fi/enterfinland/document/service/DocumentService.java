package fi.enterfinland.document.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.Document;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.GatedOpening;
import fi.enterfinland.document.model.StoredContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** What signed-in people do with the documents of a case. */
@Stateless
@RolesAllowed({Actor.APPLICANT, Actor.OFFICER})
public class DocumentService {
  @Inject private AccessPolicy policy;
  @Inject private DocumentRepository documents;
  @Inject private DocumentStore store;
  @Inject private DocumentFiling filing;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;
  @Inject private Event<GatedOpening> openings;

  /**
   * Adds a document to a slot of a case.
   *
   * <p>The bytes may take minutes to come, so no transaction spans them: one asks before the first
   * byte whether the slot would take a document, one makes it a document after the last, and both
   * look at access anew.
   *
   * @param slot a form's slot key, or {@code request:<requestId>:<itemId>} or {@code
   *     rendition:<requestId>}
   * @param fileName the person's own name for it, as sent
   * @param content is read to its end, not closed
   * @throws RuleViolation without access, if the slot takes no document now, or if the file is not
   *     accepted
   * @throws IOException if the content breaks off or cannot be stored
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public DocumentView add(
      Actor actor, ApplicationNumber number, String slot, String fileName, InputStream content)
      throws IOException {
    filing.requireRoom(right(actor, number, changing(actor)), slot);
    StoredContent stored = store.receive(content);
    FileName name = FileName.of(fileName, stored.kind());
    return filing.attach(right(actor, number, changing(actor)), slot, name, stored);
  }

  /**
   * The documents of a case, in the order they were added: for its parties all but those behind a
   * gate, for officers those that were sent.
   */
  public List<DocumentView> list(Actor actor, ApplicationNumber number) {
    ActingRight right = right(actor, number, Verb.SEE_DOCUMENTS);
    return documents.list(right.number()).stream()
        .filter(document -> actor.isOfficer() ? document.isSent() : !document.purpose().isGated())
        .toList();
  }

  /**
   * Removes a document that was not sent yet.
   *
   * @throws RuleViolation without access, if it was sent, or if its slot does not change now
   */
  public void remove(Actor actor, ApplicationNumber number, UUID id) {
    filing.remove(right(actor, number, changing(actor)), id);
  }

  /**
   * Opens a document for reading, and leaves a trace of it.
   *
   * @throws RuleViolation without access; whether such a document exists is not told. Officers do
   *     not see what was not sent; a party opens what lies behind a gate only when its feature
   *     permits
   */
  public OpenedDocument open(Actor actor, UUID id) {
    Document document =
        documents.find(id).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    ActingRight right = right(actor, document.number(), Verb.OPEN_DOCUMENT);
    DocumentView view = document.view();
    boolean gated = !actor.isOfficer() && view.purpose().isGated();
    if (actor.isOfficer() && !view.isSeenByOfficers()) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    if (!right.seesContacts() && !gated && view.purpose() != DocumentPurpose.DECISION) {
      // Papers tell where somebody lives as forms do, and nobody can look into them for it.
      throw new RuleViolation(AccessRule.NOT_IN_THIS_CAPACITY);
    }
    if (gated) {
      GatedOpening opening = new GatedOpening(right, view, clock.now());
      openings.fire(opening);
      opening.requirePermitted();
    }
    events.fire(
        new DocumentOpened(
            view.number(), clock.now(), right, view.id(), view.slot(), view.sha256()));
    UUID contentId = document.contentId();
    return new OpenedDocument(view, out -> store.writeTo(contentId, out));
  }

  /** What an officer adds is a copy that somebody asked for, and nothing else. */
  private static Verb changing(Actor actor) {
    return actor.isOfficer() ? Verb.HANDLE_DOCUMENT_REQUEST : Verb.CHANGE_DOCUMENTS;
  }

  private ActingRight right(Actor actor, ApplicationNumber number, Verb verb) {
    return actor.isOfficer() ? policy.officer(actor, number, verb) : policy.of(actor, number, verb);
  }
}
