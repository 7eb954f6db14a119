package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.DraftAnswer;
import fi.enterfinland.supplement.model.ItemState;
import fi.enterfinland.supplement.model.SupplementDetails;
import fi.enterfinland.supplement.model.SupplementItem;
import fi.enterfinland.supplement.model.SupplementRule;
import fi.enterfinland.supplement.model.SupplementStatus;
import fi.enterfinland.supplement.model.SupplementSummary;
import fi.enterfinland.supplement.service.SupplementPage;
import fi.enterfinland.supplement.service.SupplementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Answering one request. The fields are plain ones: what is typed is saved by the page's script as
 * it is typed, and sent with the form, so the page works without the script too.
 */
@Named("supplement")
@RequestScoped
public class MySupplementAnswerBacking {
  @Inject private SupplementService service;
  @Inject private SupplementScript script;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private LegalCalendar calendar;
  @Inject private CaseHead head;
  @Inject private HttpServletRequest request;

  private SupplementPage page;
  private List<AnswerLine> lines;

  /** Opens the request. */
  public void open() {
    getPage();
  }

  /** The request as this person may see it. */
  public SupplementPage getPage() {
    if (page == null) {
      page = service.open(signedIn.actor(), head.getNumber(), requestId());
    }
    return page;
  }

  private String requestId() {
    return request.getParameter("request");
  }

  /** The request. */
  public SupplementDetails getDetails() {
    return getPage().details();
  }

  /** The request in short. */
  public SupplementSummary getSummary() {
    return getDetails().summary();
  }

  /** Whether this person may answer now. */
  public boolean isAnswerable() {
    return getPage().answerable();
  }

  /** Whether the last day is over and answers are late. */
  public boolean isOverdue() {
    return getDetails().summary().status() == SupplementStatus.OVERDUE;
  }

  /** The items with their answers. */
  public List<AnswerLine> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      for (SupplementItem item : getDetails().summary().items().list()) {
        lines.add(line(lines.size() + 1, item));
      }
    }
    return lines;
  }

  private AnswerLine line(int order, SupplementItem item) {
    String id = item.itemId();
    Optional<DraftAnswer> draft = getDetails().draftOf(id);
    AnswerContent saved =
        draft
            .map(
                one ->
                    new AnswerContent(
                        id, one.text(), one.cannotReason(), one.confirmed(), List.of()))
            .orElseGet(() -> new AnswerContent(id, null, null, false, List.of()));
    return new AnswerLine(
        order,
        item,
        getDetails().answersTo(id),
        FacesContext.getCurrentInstance().isPostback() ? typed(id) : saved,
        getDetails().counterOf(id),
        getPage().documents().getOrDefault(id, List.of()),
        getDetails().summary().key().slot(id),
        getPage().answerable() && item.state() != ItemState.ACCEPTED);
  }

  private AnswerContent typed(String id) {
    return new AnswerContent(
        id,
        request.getParameter("text:" + id),
        request.getParameter("cannot:" + id),
        request.getParameter("confirm:" + id) != null,
        List.of());
  }

  /** How many answers would be sent now. */
  public long getReady() {
    return getLines().stream().filter(AnswerLine::isReady).count();
  }

  /** How many things are in a state: {@code ACCEPTED}, {@code DRAFT} and so on. */
  public long count(String state) {
    return getLines().stream().filter(line -> line.state().equals(state)).count();
  }

  /** Sends what is ready. */
  public String send() {
    List<AnswerContent> contents =
        getLines().stream()
            .filter(AnswerLine::open)
            .map(line -> typed(line.item().itemId()))
            .toList();
    int sent = service.send(signedIn.actor(), head.getNumber(), requestId(), contents);
    if (sent > 0) {
      PageMessages.tell(Texts.count(texts(), "sent", sent));
    }
    return here();
  }

  /** Days that may be wished for: one week more, two weeks more, never on a day off. */
  public List<LocalDate> getLaterDays() {
    LocalDate due = getDetails().summary().dueOn();
    return List.of(calendar.authorityLimit(due, 7), calendar.authorityLimit(due, 14));
  }

  /** The day chosen in a refused try, or the first offered. */
  public String getUntil() {
    String chosen = request.getParameter("until");
    return chosen == null ? getLaterDays().get(0).toString() : chosen;
  }

  /** The reason typed in a refused try. */
  public String getTimeReason() {
    return Optional.ofNullable(request.getParameter("timeReason")).orElse("");
  }

  /** Asks for more time. */
  public String askTime() {
    service.askTime(signedIn.actor(), head.getNumber(), requestId(), chosenDay(), getTimeReason());
    PageMessages.tell(texts().getString("time.asked.now"));
    return here();
  }

  private LocalDate chosenDay() {
    String day = "other".equals(getUntil()) ? request.getParameter("untilOther") : getUntil();
    try {
      return calendar.roll(LocalDate.parse(day == null ? "" : day.strip()));
    } catch (DateTimeException notADay) {
      RuleViolation refusal =
          new RuleViolation(
              SupplementRule.TIME_NOT_LONGER, getDetails().summary().dueOn().toString());
      refusal.addSuppressed(notADay);
      throw refusal;
    }
  }

  private String here() {
    return PageAddress.MY_CASE_REQUEST.redirect(head.getNumber(), requestId());
  }

  /** What the page's script has to know, as JSON that is safe inside HTML. */
  public String getScript() {
    return script.of(head.getNumber(), requestId(), signedIn, languages.current());
  }

  private ResourceBundle texts() {
    return SupplementScript.texts(languages.current());
  }
}
