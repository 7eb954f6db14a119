package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.DraftForm;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.service.AnswersRefusals;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Question;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Saves answers of drafts as they are typed. A save writes answers and nothing else: no event, no
 * notice, no index. It takes part in no transaction of the container, because many of them share
 * one commit.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AnswersRefusals
public class AutosaveService {
  @Inject private AnswerWriter writer;
  @Inject private DraftForms drafts;
  @Inject private FormCatalog forms;
  @Inject private AccessPolicy access;

  /**
   * Saves answers of one draft.
   *
   * @param edits the touched answers, each question once, at least one
   * @return the outcome, once it is durable; completed exceptionally with {@link
   *     SavingUnavailableException} if nothing could be written. After {@link Fate#OTHER_FORM} the
   *     same may be asked again and is checked against the form the draft follows now
   * @throws SavingUnavailableException if the database cannot be asked
   * @throws RuleViolation {@link SaveRule#NO_SUCH_QUESTION} or {@link
   *     SaveRule#ANSWER_OF_WRONG_KIND} to those who may fill in the draft, {@link
   *     AccessRule#NO_ACCESS} to all others
   */
  public CompletionStage<SaveOutcome> save(
      Actor actor, ApplicationNumber number, List<AnswerEdit> edits)
      throws SavingUnavailableException {
    DraftForm draft = drafts.of(number).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    FormDefinition form = forms.definition(draft.code(), draft.version());
    Optional<RuleViolation> wrong = wrongWith(form, edits);
    if (wrong.isPresent()) {
      // What the form asks is told to nobody who may not see the draft.
      access.of(actor, number, Verb.FILL_IN);
      throw wrong.get();
    }
    return writer
        .save(
            new DraftSave(
                number, actor.accountId(), writers(actor, form, edits), draft.version(), edits))
        .thenApply(outcome -> known(number, outcome));
  }

  /** What is confirmed before sending, only who may send confirms. */
  private static Set<Capacity> writers(Actor actor, FormDefinition form, List<AnswerEdit> edits) {
    boolean confirms = edits.stream().anyMatch(edit -> form.isConfirmation(edit.question()));
    return AccessTable.capacities(confirms ? Verb.SUBMIT : Verb.FILL_IN, actor.level());
  }

  private SaveOutcome known(ApplicationNumber number, SaveOutcome outcome) {
    if (outcome.fate() == Fate.OTHER_FORM) {
      drafts.forget(number);
    }
    return outcome;
  }

  private static Optional<RuleViolation> wrongWith(FormDefinition form, List<AnswerEdit> edits) {
    for (AnswerEdit edit : edits) {
      Optional<Question> question = form.question(edit.question());
      if (question.isEmpty()) {
        return Optional.of(new RuleViolation(SaveRule.NO_SUCH_QUESTION, edit.question()));
      }
      if (!question.get().accepts(edit.value())) {
        return Optional.of(new RuleViolation(SaveRule.ANSWER_OF_WRONG_KIND, edit.question()));
      }
    }
    return Optional.empty();
  }
}
