package fi.enterfinland.account.web;

import fi.enterfinland.common.model.RetentionRule;
import fi.enterfinland.common.model.RetentionRules;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own data, and how long what is kept. */
@Named
@RequestScoped
public class MyAccountDataBacking {
  @Inject private RetentionRules rules;
  @Inject private SystemClock clock;

  /** What is removed by itself, and when. */
  public List<RetentionRule> getRemoved() {
    return rules.on(clock.today()).stream().filter(RetentionRule::isRemoving).toList();
  }

  /** What is kept as the law says. */
  public List<RetentionRule> getKept() {
    return rules.on(clock.today()).stream().filter(rule -> !rule.isRemoving()).toList();
  }
}
