package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Refusals;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/**
 * The checks of a page that are made together, so that a person sees everything that needs their
 * attention at once. The service makes each of them again.
 */
final class FieldChecks {
  private final Language language;
  private boolean failed;

  FieldChecks(Language language) {
    this.language = language;
  }

  /** Says the rule at the field unless it is kept. */
  void require(boolean kept, String field, AccountRule rule, Object... arguments) {
    if (!kept) {
      failed = true;
      String text = Refusals.text(new RuleViolation(rule, arguments), language);
      FacesContext.getCurrentInstance()
          .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
  }

  /** Says the rule at the field if there is one. */
  void refuse(Optional<AccountRule> rule, String field, Object... arguments) {
    rule.ifPresent(broken -> require(false, field, broken, arguments));
  }

  /** Whether anything needs attention. */
  boolean failed() {
    return failed;
  }
}
