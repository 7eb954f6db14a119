package fi.enterfinland.document.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentRule;
import fi.enterfinland.document.model.DocumentSought;
import fi.enterfinland.document.model.DocumentSought.Found;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents for the case system, which hears of them in messages and fetches the bytes here; and
 * copies it makes for whoever asked, which it puts here before it tells of them in a message. It
 * signs in with the integration account of the settings and with nothing else; without the setting
 * nobody does.
 */
@Stateless
@PermitAll
public class DocumentDeliveryService {
  @Inject private AccessPolicy policy;
  @Inject private DocumentRepository documents;
  @Inject private DocumentStore store;
  @Inject private DocumentFiling filing;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;
  @Inject private Event<DocumentSought> seekers;

  /** Whether these are the credentials of the integration account, told in constant time. */
  public boolean isIntegrationAccount(String user, String password) {
    return Setting.INTEGRATION_USER
        .value()
        .flatMap(
            name ->
                Setting.INTEGRATION_PASSWORD
                    .value()
                    .map(secret -> MessageDigest.isEqual(pair(name, secret), pair(user, password))))
        .orElse(false);
  }

  /**
   * Opens a sent document.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} with other credentials, and for a document
   *     that is not there or was not sent
   */
  public OpenedDocument open(String user, String password, UUID id) {
    if (!isIntegrationAccount(user, password)) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    Found found = sent(id).or(() -> kept(id)).orElseThrow(DocumentDeliveryService::nothing);
    DocumentView view = found.view();
    events.fire(
        new DocumentOpened(
            view.number(),
            clock.now(),
            policy.system(view.number(), ground(user)),
            view.id(),
            view.slot(),
            view.sha256()));
    return new OpenedDocument(view, out -> store.writeTo(found.contentId(), out));
  }

  private Optional<Found> sent(UUID id) {
    return documents
        .find(id)
        .filter(document -> document.view().isSent())
        .map(document -> new Found(document.view(), document.contentId()));
  }

  /** What other features keep and name in their messages: the papers of a mandate. */
  private Optional<Found> kept(UUID id) {
    DocumentSought sought = new DocumentSought(id);
    seekers.fire(sought);
    return sought.answer();
  }

  private static RuleViolation nothing() {
    return new RuleViolation(AccessRule.NO_ACCESS);
  }

  /**
   * Takes in a copy that the case system is going to give to whoever asked for it. As with any
   * upload no transaction spans the bytes.
   *
   * @param id the id it will be named by
   * @param slot {@code rendition:<requestId>}
   * @param sha256 digest of the bytes that are meant
   * @param content is read to its end, not closed
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} with other credentials, if the slot takes no
   *     copy now, if the file is not accepted, or is not the one that is meant
   * @throws IOException if the content breaks off or cannot be stored
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public DocumentView receive(
      String user,
      String password,
      UUID id,
      ApplicationNumber number,
      String slot,
      String fileName,
      String sha256,
      InputStream content)
      throws IOException {
    if (!isIntegrationAccount(user, password)) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    ActingRight right = policy.system(number, ground(user));
    filing.requireRoom(right, slot);
    StoredContent stored = store.receive(content);
    if (!stored.sha256().equals(sha256)) {
      // Nothing points to what came, so the nightly sweep takes it.
      throw new RuleViolation(DocumentRule.DOCUMENT_DIGEST_DIFFERS);
    }
    return filing.receive(right, id, slot, FileName.of(fileName, stored.kind()), stored);
  }

  private static String ground(String user) {
    return "integration account " + user;
  }

  private static byte[] pair(String user, String password) {
    return (user + ":" + password).getBytes(StandardCharsets.UTF_8);
  }
}
