package fi.enterfinland.audit.web;

import fi.enterfinland.access.model.AccessHolder;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.audit.model.CaseView;
import fi.enterfinland.audit.service.CaseAccess;
import fi.enterfinland.audit.service.CaseAccessService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** Who can see a case, and who has viewed it. */
@Named("caseAccess")
@RequestScoped
public class MyAuditAccessBacking {
  private static final int FEW = 5;

  @Inject private CaseAccessService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private CaseAccess access;

  /** Everybody with access now, officers aside. */
  public List<AccessHolder> getHolders() {
    return access().holders();
  }

  /** Who has seen it, newest first. */
  public List<CaseView> getViews() {
    return access().views();
  }

  /**
   * What one account has seen lately, newest first: a few lines, the rest is on the page itself.
   */
  public List<CaseView> viewsBy(Long accountId) {
    return getViews().stream()
        .filter(view -> Objects.equals(view.accountId(), accountId))
        .limit(FEW)
        .toList();
  }

  /** Whether an account is that of the person who reads this. */
  public boolean isOwn(Long accountId) {
    return Objects.equals(accountId, signedIn.actor().accountId());
  }

  private CaseAccess access() {
    if (access == null) {
      access = service.of(signedIn.actor(), head.getNumber());
    }
    return access;
  }
}
