package fi.enterfinland.audit.web;

import fi.enterfinland.access.model.AccessHolder;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.audit.model.CaseView;
import fi.enterfinland.audit.service.CaseAccess;
import fi.enterfinland.audit.service.CaseAccessService;
import fi.enterfinland.common.web.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

/** Who can see a case, who has viewed it, and what was done in it under a mandate. */
@Named("caseAccess")
@RequestScoped
public class MyAuditAccessBacking {
  private static final int FEW = 5;
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private CaseAccessService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private CaseAccess access;
  private List<CaseView> done;

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

  /** What was done under a mandate, newest first. */
  public List<CaseView> doneUnder(String ground) {
    if (done == null) {
      done = service.doneUnder(signedIn.actor(), head.getNumber(), ground);
    }
    return done;
  }

  /** An act in words; one without words of its own is told all the same. */
  public String did(CaseView act) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "fi.enterfinland.audit.web.texts", PageFunctions.language().locale(), NO_FALLBACK);
    String key = "did." + act.action();
    return texts.getString(texts.containsKey(key) ? key : "did.something");
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
