package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.supplement.model.ItemReview;
import fi.enterfinland.supplement.model.SupplementDetails;
import fi.enterfinland.supplement.model.SupplementItem;
import fi.enterfinland.supplement.service.SupplementOfficeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One request with its answers, to be reviewed. The fields of the items are plain ones. */
@Named("officeRequest")
@RequestScoped
public class OfficeSupplementReviewBacking {
  @Inject private SupplementOfficeService service;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private CaseHead head;
  @Inject private HttpServletRequest request;

  private SupplementDetails details;
  private String withdrawReason;
  private LocalDate until;
  private String timeReason;

  /** Opens the request. */
  public void open() {
    getDetails();
  }

  /** The request with its answers. */
  public SupplementDetails getDetails() {
    if (details == null) {
      details = service.read(signedIn.actor(), head.getNumber(), requestId());
    }
    return details;
  }

  /** Saves what was found of the items for which something was chosen. */
  public String review() {
    List<ItemReview> reviews = new ArrayList<>();
    for (SupplementItem item : getDetails().summary().items().list()) {
      String found = request.getParameter("review:" + item.itemId());
      if ("accept".equals(found) || "more".equals(found)) {
        String reason = request.getParameter("reason:" + item.itemId());
        boolean given = "more".equals(found) && reason != null && !reason.isBlank();
        reviews.add(
            new ItemReview(
                item.itemId(),
                "accept".equals(found),
                given ? new LocalizedText(reason, reason, reason) : null));
      }
    }
    service.review(signedIn.actor(), head.getNumber(), requestId(), reviews);
    return done("office.reviewed");
  }

  /** What was typed as the reason of an item in a refused try. */
  public String reasonOf(String itemId) {
    String reason = request.getParameter("reason:" + itemId);
    return reason == null ? "" : reason;
  }

  /** Withdraws the request. */
  public String withdraw() {
    service.withdraw(signedIn.actor(), head.getNumber(), requestId(), withdrawReason);
    return done("office.withdrawn");
  }

  /** Gives more time. */
  public String giveTime() {
    service.giveTime(signedIn.actor(), head.getNumber(), requestId(), until, null);
    return done("office.time.given");
  }

  /** Does not give more time. */
  public String refuseTime() {
    service.refuseTime(signedIn.actor(), head.getNumber(), requestId(), timeReason);
    return done("office.time.refused");
  }

  private String done(String key) {
    PageMessages.tell(SupplementScript.texts(languages.current()).getString(key));
    return PageAddress.OFFICE_CASE_REQUEST.redirect(head.getNumber(), requestId());
  }

  private String requestId() {
    return request.getParameter("request");
  }

  /** Why the request is not needed any more. */
  public String getWithdrawReason() {
    return withdrawReason;
  }

  /** Why the request is not needed any more. */
  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }

  /** The new last day. */
  public LocalDate getUntil() {
    return until;
  }

  /** The new last day. */
  public void setUntil(LocalDate until) {
    this.until = until;
  }

  /** Why more time is not given. */
  public String getTimeReason() {
    return timeReason;
  }

  /** Why more time is not given. */
  public void setTimeReason(String timeReason) {
    this.timeReason = timeReason;
  }
}
