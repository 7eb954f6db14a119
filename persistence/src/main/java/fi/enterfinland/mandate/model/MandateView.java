package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate as its holder, its client and the desk see it.
 *
 * @param id its id
 * @param version how often it was changed, for who decides on what they saw
 * @param holderId whose it is
 * @param holderName whose name
 * @param role in which role
 * @param seat beside the client
 * @param status where it stands
 * @param claim what was stated, with the terms as they are now
 * @param clientId the client, or null while not known
 * @param number the case it was given for, or null while the client is not known
 * @param draftedAt when it was begun
 * @param submittedAt when it was sent, or null
 * @param activeFrom since when it gives access, or null
 * @param endedAt when it ended, or null
 * @param endReason why, or null
 * @param steps what was done to it, oldest first
 * @param substitutes who acts under it now
 * @param papers what shows it
 */
public record MandateView(
    long id,
    int version,
    long holderId,
    String holderName,
    MandateRole role,
    Seat seat,
    MandateStatus status,
    Claim claim,
    Long clientId,
    ApplicationNumber number,
    Instant draftedAt,
    Instant submittedAt,
    Instant activeFrom,
    Instant endedAt,
    EndReason endReason,
    List<MandateStepView> steps,
    List<MandateColleague> substitutes,
    List<MandatePaperView> papers) {
  /** The day by which it is meant to be decided on; null before it is sent. */
  public LocalDate target() {
    return submittedAt == null ? null : DeskRow.target(submittedAt);
  }

  /** What was last said to its holder: a question, or a reason; null if nothing was. */
  public String lastWords(MandateStep.Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .reduce((before, after) -> after)
        .map(MandateStepView::text)
        .orElse(null);
  }

  /** What the rights of those who act under it name as their ground. */
  public String ground() {
    return MandateReach.ground(id);
  }

  /** As an officer with this right may read it: in free words people tell where they live. */
  public MandateView asSeenBy(ActingRight right) {
    return right.seesContacts()
        ? this
        : new MandateView(
            id,
            version,
            holderId,
            holderName,
            role,
            seat,
            status,
            claim,
            clientId,
            number,
            draftedAt,
            submittedAt,
            activeFrom,
            endedAt,
            endReason,
            steps.stream().map(MandateStepView::withheld).toList(),
            substitutes,
            papers);
  }

  /** How far it reaches. */
  public MandateTerms terms() {
    return claim.terms();
  }

  /** The words of the last thing that was done to it, or null: why it ended or was refused. */
  public String lastWords() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1).text();
  }
}
