package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.Turn;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.mandate.model.ClaimRow;
import fi.enterfinland.mandate.model.ClientRow;
import fi.enterfinland.mandate.model.CounselDetails;
import fi.enterfinland.mandate.model.CounselFilter;
import fi.enterfinland.mandate.service.CounselService;
import fi.enterfinland.mandate.service.MandateService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * All clients in one list, those with the nearest last day first. Filters and pages are plain
 * links; a name that is looked for is posted, so that it stands in no address and no log. Five
 * statements, however many clients.
 */
@Named
@RequestScoped
public class CounselMandateClientsBacking {
  private static final int PAGE = 25;
  private static final int NEXT_DATES = 4;

  /** Which clients are shown. */
  public enum Show {
    /** All of them. */
    ALL,
    /** Those in whose case something is to be done by this side. */
    TURN,
    /** Those in whose case something has happened. */
    NEW
  }

  @Inject private CounselService counsel;
  @Inject private MandateService mandates;
  @Inject private SignedIn signedIn;
  @Inject private SystemClock clock;
  @Inject private HttpServletRequest request;

  private Show show = Show.ALL;
  private int page = 1;
  private String text;
  private CounselDetails profile;
  private List<ClientRow> rows;
  private List<ClientRow> dates;
  private List<ClaimRow> claims;
  private Long count;

  @PostConstruct
  void read() {
    for (Show one : Show.values()) {
      if (one.name().equalsIgnoreCase(request.getParameter("show"))) {
        show = one;
      }
    }
    boolean searches = "POST".equals(request.getMethod());
    String wanted = request.getParameter(searches ? "at" : "page");
    if (wanted != null && wanted.matches("[1-9]\\d{0,5}")) {
      page = Integer.parseInt(wanted);
    }
    String typed = searches ? request.getParameter("q") : null;
    text = typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Leads to the profile first, at the first visit. */
  public String open() {
    profile = mandates.profile(signedIn.actor()).orElse(null);
    return profile == null ? PageAddress.COUNSEL_PROFILE.redirect() : null;
  }

  /** The clients of this page. */
  public List<ClientRow> getRows() {
    if (rows == null) {
      rows = counsel.clients(signedIn.actor(), filter(), (page - 1) * PAGE, PAGE);
    }
    return rows;
  }

  /** Whether the reader acts for a client only a little longer. */
  public boolean isEndingSoon(ClientRow row) {
    return row.isEndingSoon(clock.today());
  }

  /** Where a row leads: to the case, or to what is prepared for the client. */
  public String address(ClientRow row) {
    return (row.status().isSent() ? PageAddress.COUNSEL_CASE : PageAddress.COUNSEL_DRAFT_REVIEW)
        .path(row.number());
  }

  /** How many clients the filter leaves. */
  public long getCount() {
    if (count == null) {
      count = counsel.count(signedIn.actor(), filter());
    }
    return count;
  }

  private CounselFilter filter() {
    return new CounselFilter(show == Show.TURN ? Turn.YOURS : null, show == Show.NEW, text);
  }

  /** The nearest last days over all clients. */
  public List<ClientRow> getDates() {
    if (dates == null) {
      dates = counsel.nextDeadlines(signedIn.actor(), NEXT_DATES);
    }
    return dates;
  }

  /** The own claims that are being written, wait, or were refused lately. */
  public List<ClaimRow> getClaims() {
    if (claims == null) {
      claims = counsel.claims(signedIn.actor());
    }
    return claims;
  }

  /** Whether nothing was ever reported, or nothing is left of it. */
  public boolean isNone() {
    return show == Show.ALL && !isSearching() && getCount() == 0 && getClaims().isEmpty();
  }

  /** Whether a name or number is looked for. */
  public boolean isSearching() {
    return text != null;
  }

  /** The number of the first row of this page, counted from 1. */
  public long getFirst() {
    return (page - 1L) * PAGE + 1;
  }

  /** The number of the last row of this page. */
  public long getLast() {
    return getFirst() + getRows().size() - 1;
  }

  /** Whether there is a page before. */
  public boolean isBefore() {
    return page > 1;
  }

  /** Whether there is a page after. */
  public boolean isAfter() {
    return getLast() < getCount();
  }

  /** Whether something restricts the list. */
  public boolean isRestricted() {
    return show != Show.ALL || isSearching();
  }

  /** Which filter is on, as links write it. */
  public String getShow() {
    return show.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The firm or office, or null. */
  public String getOrganisation() {
    return profile == null ? null : profile.organisation();
  }

  /** Which page, from 1. */
  public int getPage() {
    return page;
  }

  /** What is looked for. */
  public String getText() {
    return text;
  }
}
