package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The papers that show a mandate: added by who claims it, read by whom the claim concerns. */
@Stateless
@RolesAllowed({Actor.APPLICANT, Actor.OFFICER})
public class MandatePaperService {
  @Inject private AccessPolicy access;
  @Inject private MandateRepository mandates;
  @Inject private MandatePapers papers;
  @Inject private DocumentStore store;

  /**
   * Adds a paper to one's own claim. The bytes may take minutes to come, so no transaction spans
   * them.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}, {@link
   *     MandateRule#MANDATE_WAS_SENT}, or why the file is not accepted
   * @throws IOException if the content breaks off or cannot be stored
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void add(Actor actor, long mandateId, String fileName, InputStream content)
      throws IOException {
    papers.requireWritable(access.claiming(actor), mandateId);
    StoredContent stored = store.receive(content);
    papers.add(access.claiming(actor), mandateId, FileName.of(fileName, stored.kind()), stored);
  }

  /** Takes a paper of one's own claim away again. */
  public void remove(Actor actor, long mandateId, UUID paperId) {
    papers.remove(access.claiming(actor), mandateId, paperId);
  }

  /**
   * Opens a paper: the holder's own, the desk's, and, once the client is known, the client's.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for anybody else
   */
  public OpenedPaper open(Actor actor, UUID paperId) {
    MandatePaper paper =
        mandates.paper(paperId).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    Mandate mandate = mandates.find(paper.mandateId()).orElseThrow();
    if (actor.isOfficer()) {
      access.officer(actor, Verb.HANDLE_MANDATE);
    } else if (mandate.holderId() != actor.accountId()) {
      access.of(actor, ofClient(mandate), Verb.CONFIRM_MANDATE);
    }
    UUID contentId = paper.contentId();
    return new OpenedPaper(paper.view(), out -> store.writeTo(contentId, out));
  }

  private static ApplicationNumber ofClient(Mandate mandate) {
    return Optional.ofNullable(mandate.number())
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }
}
