package fi.enterfinland.document.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Documents for the case system, which hears of them in messages and fetches the bytes here. It
 * signs in with the integration account of the settings and with nothing else; without the setting
 * nobody does.
 */
@Stateless
@PermitAll
public class DocumentDeliveryService {
  @Inject private AccessPolicy policy;
  @Inject private DocumentRepository documents;
  @Inject private DocumentStore store;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

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
    var document =
        documents
            .find(id)
            .filter(found -> found.view().isSent())
            .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    DocumentView view = document.view();
    events.fire(
        new DocumentOpened(
            view.number(),
            clock.now(),
            policy.system(view.number(), "integration account " + user),
            view.id(),
            view.slot(),
            view.sha256()));
    UUID contentId = document.contentId();
    return new OpenedDocument(view, out -> store.writeTo(contentId, out));
  }

  private static byte[] pair(String user, String password) {
    return (user + ":" + password).getBytes(StandardCharsets.UTF_8);
  }
}
