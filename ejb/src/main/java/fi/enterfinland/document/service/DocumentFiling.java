package fi.enterfinland.document.service;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.Document;
import fi.enterfinland.document.model.DocumentChange;
import fi.enterfinland.document.model.DocumentPolicy;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentRule;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.model.FileKind;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The short transactions around documents, for features downstream and for {@link DocumentService}.
 * Open to every role, also to messages and the clock, because each verb wants an {@link
 * ActingRight}, which only the access policy makes.
 */
@Stateless
@PermitAll
public class DocumentFiling {
  @Inject private DocumentRepository documents;
  @Inject private DocumentStore store;
  @Inject private SystemClock clock;
  @Inject private Event<DocumentChange> changes;
  @Inject private Event<CaseEvent> events;

  /**
   * Asks whether a document could be added to a slot now: before a byte of it is read.
   *
   * @throws RuleViolation if not
   */
  public void requireRoom(ActingRight by, String slot) {
    ask(new DocumentChange(by, DocumentChange.Kind.ADD, slot, clock.now()));
    DocumentPolicy.requireRoom(documents.inSlots(by.number(), List.of(slot)).size());
  }

  /**
   * Makes a stored content a document of the case. The same bytes under the same name in the same
   * slot are the same document: an upload repeated because its answer was lost adds nothing.
   *
   * @throws RuleViolation if the slot takes no document, or no more
   */
  public DocumentView attach(ActingRight by, String slot, FileName name, StoredContent content) {
    Instant now = clock.now();
    DocumentPurpose purpose = ask(new DocumentChange(by, DocumentChange.Kind.ADD, slot, now));
    documents.lockSlot(by.number(), slot);
    List<DocumentView> held =
        documents.inSlots(by.number(), List.of(slot)).stream().map(Document::view).toList();
    Optional<DocumentView> same =
        held.stream()
            .filter(view -> view.sha256().equals(content.sha256()))
            .filter(view -> view.fileName().equals(name.value()) && !view.isSent())
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    DocumentPolicy.requireRoom(held.size());
    Document document =
        purpose == DocumentPurpose.RENDITION
            ? Document.rendition(by, UUID.randomUUID(), slot, name, content, now)
            : Document.attach(by, slot, name, content, now);
    return added(document, by);
  }

  /**
   * Makes a stored content a copy that another system gives, under the id that system knows it by.
   * The same bytes once more change nothing.
   *
   * @throws RuleViolation if the slot takes no copy, or no more, or {@link
   *     DocumentRule#DOCUMENT_ID_TAKEN}
   */
  public DocumentView receive(
      ActingRight by, UUID id, String slot, FileName name, StoredContent content) {
    Instant now = clock.now();
    if (ask(new DocumentChange(by, DocumentChange.Kind.ADD, slot, now))
        != DocumentPurpose.RENDITION) {
      throw new RuleViolation(DocumentRule.DOCUMENT_NOT_ASKED);
    }
    documents.lockSlot(by.number(), slot);
    Optional<DocumentView> known = documents.find(id).map(Document::view);
    if (known.isPresent()) {
      return known
          .filter(view -> view.number().equals(by.number()) && view.slot().equals(slot))
          .filter(view -> view.sha256().equals(content.sha256()))
          .orElseThrow(() -> new RuleViolation(DocumentRule.DOCUMENT_ID_TAKEN));
    }
    DocumentPolicy.requireRoom(documents.inSlots(by.number(), List.of(slot)).size());
    return added(Document.rendition(by, id, slot, name, content, now), by);
  }

  /**
   * Removes a document of the case that was not sent yet.
   *
   * @throws RuleViolation if there is none such, it was sent, or its slot does not change now
   */
  public void remove(ActingRight by, UUID id) {
    Document document =
        documents
            .find(id)
            .filter(found -> found.number().equals(by.number()))
            .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    document.requireUnsent(by);
    Instant now = clock.now();
    ask(new DocumentChange(by, DocumentChange.Kind.REMOVE, document.view().slot(), now));
    events.fire(document.remove(by, now));
  }

  /**
   * Keeps a paper the service made, a receipt or a decision, in the caller's transaction.
   *
   * @param fileName says nothing about the person (L4.15)
   * @param pdf the paper
   * @throws UncheckedIOException if it cannot be stored; that rolls the caller back
   */
  public DocumentView issue(
      ActingRight by, DocumentPurpose purpose, String slot, String fileName, byte[] pdf) {
    StoredContent content;
    try {
      content = store.receive(new ByteArrayInputStream(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FileName name = FileName.of(fileName, FileKind.PDF);
    return added(Document.issue(by, purpose, slot, name, content, clock.now()), by);
  }

  /**
   * Marks the documents in these slots as sent to the authority, in the caller's transaction: from
   * now on officers see them and nobody removes them.
   *
   * @return all documents in the slots, in the order they were added
   */
  public List<DocumentView> send(ActingRight by, Collection<String> slots) {
    Instant now = clock.now();
    List<Document> sent = documents.inSlots(by.number(), slots);
    sent.forEach(document -> document.send(by, now));
    return sent.stream().map(Document::view).toList();
  }

  /**
   * Marks these documents of the case as having reached whom they are for, in the caller's
   * transaction.
   */
  public void give(ActingRight by, Collection<UUID> ids) {
    Instant now = clock.now();
    ids.forEach(id -> documents.find(id).ifPresent(document -> document.send(by, now)));
  }

  /** The documents that lie in these slots now, in the order they were added. */
  public List<DocumentView> inSlots(ActingRight by, Collection<String> slots) {
    return documents.inSlots(by.number(), slots).stream().map(Document::view).toList();
  }

  private DocumentPurpose ask(DocumentChange change) {
    changes.fire(change);
    return change.requirePermitted();
  }

  private DocumentView added(Document document, ActingRight by) {
    documents.add(document);
    events.fire(document.added(by));
    return document.view();
  }
}
