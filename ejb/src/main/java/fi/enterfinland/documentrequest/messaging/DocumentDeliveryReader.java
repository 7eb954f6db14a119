package fi.enterfinland.documentrequest.messaging;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.messaging.PayloadReader;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.documentrequest.model.Removal;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import fi.enterfinland.documentrequest.model.WantedDocuments;
import fi.enterfinland.documentrequest.service.Copy;
import fi.enterfinland.documentrequest.service.DocumentRequestCommand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what other systems say on {@code ef.in.document-deliveries}, version 1. The documents were
 * put into the service before; the message names and describes them.
 */
@ApplicationScoped
public class DocumentDeliveryReader {
  static final Set<String> TYPES = Set.of("DocumentsDelivered", "DocumentsRefused");

  private static final int ID_LENGTH = 64;
  private static final int MOST_DOCUMENTS = 30;
  private static final int MOST_REMOVALS = 100;

  private AccessPolicy policy;

  /** For the container's proxy. */
  protected DocumentDeliveryReader() {}

  /** Reads with the rights of the policy. */
  @Inject
  public DocumentDeliveryReader(AccessPolicy policy) {
    this.policy = policy;
  }

  /**
   * What a message wants.
   *
   * @throws fi.enterfinland.common.model.RuleViolation with the JSON pointer of a field that is
   *     missing or ill-typed
   */
  DocumentRequestCommand read(IncomingMessage message) {
    ActingRight by = policy.system(message.number(), message.ground());
    PayloadReader payload = PayloadReader.of(message);
    String requestId = payload.text("requestId", ID_LENGTH);
    return switch (message.type()) {
      case "DocumentsDelivered" ->
          new DocumentRequestCommand.Deliver(
              by,
              requestId,
              payload.objects("documents", 0, MOST_DOCUMENTS).stream()
                  .map(DocumentDeliveryReader::copy)
                  .toList(),
              payload.optional("complete", payload::flag).orElse(true));
      case "DocumentsRefused" ->
          new DocumentRequestCommand.Refuse(
              by,
              requestId,
              payload
                  .optional("ground", name -> payload.choice(name, SecrecyGround.class))
                  .orElse(null),
              payload.text("reason", WantedDocuments.MAX_LENGTH),
              payload.flag("decisionOffered"));
      default -> throw new IllegalArgumentException("No message of this feature");
    };
  }

  private static Copy copy(PayloadReader document) {
    return new Copy(
        document.uuid("documentId"),
        Optional.of(
            new Copy.Description(
                document.text("mediaType", ID_LENGTH),
                document.number("size", 1, Integer.MAX_VALUE),
                document.text("sha256", ID_LENGTH))),
        document.optional("originalId", document::uuid).orElse(null),
        document.optional("removed", name -> removals(document, name)).orElse(List.of()));
  }

  private static List<Removal> removals(PayloadReader document, String name) {
    return document.objects(name, 0, MOST_REMOVALS).stream()
        .map(
            removal ->
                new Removal(
                    removal.text("what", WantedDocuments.MAX_LENGTH),
                    removal.choice("ground", SecrecyGround.class)))
        .toList();
  }
}
