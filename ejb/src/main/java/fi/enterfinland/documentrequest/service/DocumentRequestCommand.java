package fi.enterfinland.documentrequest.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.DocumentRequest;
import fi.enterfinland.documentrequest.model.DocumentRequestEvent;
import fi.enterfinland.documentrequest.model.DocumentRequestRule;
import fi.enterfinland.documentrequest.model.ExtensionGround;
import fi.enterfinland.documentrequest.model.Rendition;
import fi.enterfinland.documentrequest.model.RenditionSlot;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the authority does with a request for documents, whether an officer's page or another
 * system's message says so.
 */
public sealed interface DocumentRequestCommand {
  /** Who does it, in which case, on what ground. */
  ActingRight by();

  /** The request it is about. */
  String requestId();

  /** Does it. */
  DocumentRequestEvent apply(DocumentRequest request, Work work);

  /**
   * What a command works on.
   *
   * @param documents the documents of the case
   * @param calendar counts last days
   * @param now the present instant
   */
  record Work(List<DocumentView> documents, LegalCalendar calendar, Instant now) {
    /** The copies made for a request that were not given yet. */
    List<DocumentView> ready(String requestId) {
      String slot = RenditionSlot.of(requestId);
      return documents.stream()
          .filter(document -> document.slot().equals(slot) && !document.isSent())
          .toList();
    }

    private Rendition rendition(String requestId, Copy copy) {
      DocumentView document =
          ready(requestId).stream()
              .filter(one -> one.id().equals(copy.documentId()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new RuleViolation(
                          DocumentRequestRule.DELIVERED_DOCUMENT_MISSING,
                          copy.documentId().toString()));
      copy.requireSame(document);
      if (copy.originalId() != null && !isOfCase(copy.originalId())) {
        throw new RuleViolation(DocumentRequestRule.ORIGINAL_UNKNOWN);
      }
      return new Rendition(document, copy.originalId(), copy.removals());
    }

    private boolean isOfCase(UUID id) {
      return documents.stream().anyMatch(document -> document.id().equals(id));
    }
  }

  /** Begins to go through the documents. */
  record Take(ActingRight by, String requestId) implements DocumentRequestCommand {
    @Override
    public DocumentRequestEvent apply(DocumentRequest request, Work work) {
      return request.take(by, work.now());
    }
  }

  /** Takes a month. */
  record Extend(ActingRight by, String requestId, ExtensionGround ground, String explanation)
      implements DocumentRequestCommand {
    @Override
    public DocumentRequestEvent apply(DocumentRequest request, Work work) {
      return request.extend(by, ground, explanation, work.calendar(), work.now());
    }
  }

  /** Gives copies, the last of them or not. */
  record Deliver(ActingRight by, String requestId, List<Copy> copies, boolean complete)
      implements DocumentRequestCommand {
    @Override
    public DocumentRequestEvent apply(DocumentRequest request, Work work) {
      return request.deliver(
          by,
          copies.stream().map(copy -> work.rendition(requestId, copy)).toList(),
          complete,
          Setting.DOCUMENT_DELIVERY_DAYS.number(),
          work.calendar(),
          work.now());
    }
  }

  /** Refuses what is left of it. */
  record Refuse(
      ActingRight by,
      String requestId,
      SecrecyGround ground,
      String reason,
      boolean decisionOffered)
      implements DocumentRequestCommand {
    @Override
    public DocumentRequestEvent apply(DocumentRequest request, Work work) {
      return request.refuse(by, ground, reason, decisionOffered, work.now());
    }
  }

  /** Records the decision whose paper lies ready. */
  record Decide(ActingRight by, String requestId) implements DocumentRequestCommand {
    @Override
    public DocumentRequestEvent apply(DocumentRequest request, Work work) {
      return request.decide(by, work.ready(requestId), work.now());
    }
  }
}
