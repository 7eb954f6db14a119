package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountEvent.AccountClosed;
import fi.enterfinland.application.model.DraftRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.document.model.DocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Removes drafts that were never sent: those their people throw away, those nobody has gone on
 * with, after their people were told and had time to, and those of an account that is closed.
 */
@ApplicationScoped
public class DraftEnd {
  private static final String RULE = PermitApplication.DRAFT_RETENTION;

  @Inject private DraftRepository drafts;
  @Inject private DocumentRepository documents;
  @Inject private AccessRepository grants;
  @Inject private AccessPolicy policy;
  @Inject private Event<CaseEvent> events;

  void due(@Observes RetentionDue due) {
    if (due.is(RULE, Step.TELL)) {
      List<PermitApplication> untold = drafts.takeUntold(due.before(), due.most());
      untold.forEach(draft -> tell(draft, due));
      due.done(untold.size());
    } else if (due.is(RULE, Step.REMOVE)) {
      List<PermitApplication> ended =
          drafts.takeEnded(due.before(), due.rule().toldLongBefore(due.now()), due.most());
      remove(ended, "retention rule " + RULE, due.now());
      due.done(ended.size());
    }
  }

  void closed(@Observes AccountClosed event) {
    remove(drafts.takeOnlyOf(event.accountId()), "closing of the account", event.at());
  }

  /** Removes a draft that somebody throws away; it is locked. */
  void discard(ActingRight right, PermitApplication draft, Instant now) {
    events.fire(draft.remove(right, now));
    forget(List.of(draft.number()));
  }

  private void tell(PermitApplication draft, RetentionDue due) {
    events.fire(
        draft.tellEnding(
            policy.system(draft.number(), "retention rule " + RULE),
            due.rule().lastDayToldOf(due.now()),
            due.now()));
  }

  private void remove(List<PermitApplication> ended, String ground, Instant now) {
    if (ended.isEmpty()) {
      return;
    }
    ended.forEach(draft -> events.fire(draft.remove(policy.system(draft.number(), ground), now)));
    forget(ended.stream().map(PermitApplication::number).toList());
  }

  private void forget(List<ApplicationNumber> numbers) {
    documents.forget(numbers);
    grants.forget(numbers);
    drafts.remove(numbers);
  }
}
