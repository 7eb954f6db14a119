package fi.enterfinland.supplement.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.supplement.model.ItemReview;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.model.SupplementRequest;
import fi.enterfinland.supplement.model.SupplementRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the authority wants of one case, whether an officer's page or another system's message says
 * so.
 */
public sealed interface SupplementCommand {
  /** Who wants it, in which case, on what ground. */
  ActingRight by();

  /** The request it is about, within the case. */
  String requestId();

  /** The request it is about. */
  default SupplementKey key() {
    return new SupplementKey(by().number(), requestId());
  }

  /** Does it. A new request is put among the others. */
  CaseEvent apply(Work work);

  /**
   * What a command works on.
   *
   * @param application the case, locked
   * @param requests the requests that exist, by key
   * @param calendar counts last days
   * @param now the present instant
   */
  record Work(
      PermitApplication application,
      Map<SupplementKey, SupplementRequest> requests,
      LegalCalendar calendar,
      Instant now) {
    SupplementRequest request(SupplementKey key) {
      SupplementRequest request = requests.get(key);
      if (request == null) {
        throw new RuleViolation(SupplementRule.REQUEST_UNKNOWN, key.requestId());
      }
      return request;
    }
  }

  /** Asks for additional information. */
  record Ask(ActingRight by, NewRequest asked) implements SupplementCommand {
    @Override
    public String requestId() {
      return asked.requestId();
    }

    @Override
    public CaseEvent apply(Work work) {
      if (work.requests().containsKey(key())) {
        throw new RuleViolation(SupplementRule.REQUEST_EXISTS, requestId());
      }
      SupplementRequest request =
          SupplementRequest.open(by, work.application(), asked, work.calendar(), work.now());
      work.requests().put(key(), request);
      return request.requested(by);
    }
  }

  /** Accepts answers, or says why they are not enough. */
  record Review(ActingRight by, String requestId, List<ItemReview> items)
      implements SupplementCommand {
    @Override
    public CaseEvent apply(Work work) {
      return work.request(key()).review(by, work.application(), items, work.now());
    }
  }

  /** Needs the request no more. */
  record Withdraw(ActingRight by, String requestId, String reason) implements SupplementCommand {
    @Override
    public CaseEvent apply(Work work) {
      return work.request(key()).withdraw(by, work.application(), reason, work.now());
    }
  }

  /**
   * Gives more time, or does not.
   *
   * @param until the new last day; null when time is not given
   */
  record DecideTime(
      ActingRight by, String requestId, boolean granted, LocalDate until, String reason)
      implements SupplementCommand {
    @Override
    public CaseEvent apply(Work work) {
      return work.request(key())
          .decideTime(by, work.application(), granted, until, reason, work.calendar(), work.now());
    }
  }
}
