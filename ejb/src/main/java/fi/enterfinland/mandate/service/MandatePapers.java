package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentPolicy;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import fi.enterfinland.mandate.model.MandatePaper;
import fi.enterfinland.mandate.model.MandateRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The short transactions around the papers of a claim. Open to every role, because each verb wants
 * an {@link ActingRight}, which only the access policy makes.
 */
@Stateless
@PermitAll
public class MandatePapers {
  @Inject private MandateRepository mandates;
  @Inject private SystemClock clock;

  /** Requires that a claim takes papers now. */
  public void requireWritable(ActingRight right, long mandateId) {
    mandates.locked(mandateId).requireWritable(right);
    DocumentPolicy.requireRoom(mandates.papers(mandateId).size());
  }

  /** Makes a stored content a paper of a claim. */
  public void add(ActingRight right, long mandateId, FileName name, StoredContent content) {
    requireWritable(right, mandateId);
    mandates.add(new MandatePaper(mandateId, name, content, clock.now()));
  }

  /** Takes a paper away again. */
  public void remove(ActingRight right, long mandateId, UUID paperId) {
    mandates.locked(mandateId).requireWritable(right);
    mandates
        .paper(paperId)
        .filter(paper -> paper.mandateId() == mandateId)
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS))
        .remove(clock.now());
  }
}
