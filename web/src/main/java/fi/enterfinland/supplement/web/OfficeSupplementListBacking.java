package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.supplement.model.Addressee;
import fi.enterfinland.supplement.model.ItemKind;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.model.RequestedItem;
import fi.enterfinland.supplement.model.SupplementSummary;
import fi.enterfinland.supplement.service.SupplementOfficeService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The requests of a case, and writing a new one. */
@Named("officeRequests")
@ViewScoped
public class OfficeSupplementListBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<String, ItemKind> TEMPLATES =
      Map.of(
          "admission", ItemKind.DOCUMENT,
          "housing", ItemKind.ANSWER,
          "insurance", ItemKind.DOCUMENT,
          "means", ItemKind.DOCUMENT,
          "passport", ItemKind.DOCUMENT,
          "translation", ItemKind.DOCUMENT);

  /** Days to answer that may be chosen; the law says "sufficient" (L2.11). */
  private static final List<Integer> DAYS = List.of(14, 21, 30);

  private static final int USUAL_DAYS = 21;

  /** Shared, because a page kept in the session cannot have it injected. */
  private static final LegalCalendar CALENDAR = new LegalCalendar();

  @Inject private SupplementOfficeService service;
  @Inject private SystemClock clock;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private CaseHead head;

  private final List<ItemForm> items = new ArrayList<>();
  private Language language;
  private String intro;
  private String template;
  private int days = USUAL_DAYS;
  private LocalDate otherDay;
  private boolean preview;

  @PostConstruct
  void begin() {
    language = head.getDetails().language();
    intro = SupplementScript.texts(language).getString("office.intro.text");
  }

  /** What was asked before, newest first. */
  public List<SupplementSummary> getList() {
    return service.list(signedIn.actor(), head.getNumber());
  }

  /** Adds an empty thing. */
  public void addFreeText() {
    items.add(new ItemForm());
  }

  /** Adds the thing of the chosen template. */
  public void addTemplate() {
    if (template != null && TEMPLATES.containsKey(template)) {
      LocalizedText title = templateText(template, "title");
      LocalizedText why = templateText(template, "why");
      items.add(
          new ItemForm(TEMPLATES.get(template), title, why, title.in(language), why.in(language)));
    }
  }

  private static LocalizedText templateText(String template, String part) {
    String key = "template." + template + "." + part;
    return new LocalizedText(
        SupplementScript.texts(Language.FI).getString(key),
        SupplementScript.texts(Language.SV).getString(key),
        SupplementScript.texts(Language.EN).getString(key));
  }

  /** Takes a thing out again. */
  public void remove(ItemForm item) {
    items.remove(item);
  }

  /** Shows the request as the applicant will see it, or hides that. */
  public void togglePreview() {
    preview = !preview;
  }

  /** The things as they would be asked. */
  public List<RequestedItem> getAsked() {
    List<RequestedItem> asked = new ArrayList<>();
    for (ItemForm item : items) {
      asked.add(item.asked(asked.size() + 1));
    }
    return asked;
  }

  /** A text of the request in the language chosen for it. */
  public String shown(LocalizedText text) {
    return text.in(language);
  }

  /** The last day as it stands now; null when another day is chosen and not given. */
  public LocalDate getDueOn() {
    return days > 0 ? due(days) : otherDay;
  }

  /** The last day some days from now, counted by the calendar. */
  public LocalDate due(int daysFromNow) {
    return CALENDAR.authorityLimit(clock.today(), daysFromNow);
  }

  /** Asks. */
  public String send() {
    service.request(
        signedIn.actor(),
        head.getNumber(),
        new NewRequest(
            null,
            getDueOn() == null ? clock.today().minusDays(1) : getDueOn(),
            language,
            Addressee.APPLICANT,
            intro,
            getAsked()));
    PageMessages.tell(SupplementScript.texts(languages.current()).getString("office.sent"));
    return PageAddress.OFFICE_CASE_REQUESTS.redirect(head.getNumber());
  }

  /** The templates to choose from. */
  public List<String> getTemplates() {
    return TEMPLATES.keySet().stream().sorted().toList();
  }

  /** The kinds to choose from. */
  public ItemKind[] getKinds() {
    return ItemKind.values();
  }

  /** The languages to choose from. */
  public Language[] getLanguages() {
    return Language.values();
  }

  /** The numbers of days to choose from. */
  public List<Integer> getDayChoices() {
    return DAYS;
  }

  /** The things so far. */
  public List<ItemForm> getItems() {
    return items;
  }

  /** The language of the introduction. */
  public Language getLanguage() {
    return language;
  }

  /** The language of the introduction. */
  public void setLanguage(Language language) {
    this.language = language;
  }

  /** The first sentences. */
  public String getIntro() {
    return intro;
  }

  /** The first sentences. */
  public void setIntro(String intro) {
    this.intro = intro;
  }

  /** The chosen template. */
  public String getTemplate() {
    return template;
  }

  /** The chosen template. */
  public void setTemplate(String template) {
    this.template = template;
  }

  /** Days to answer; 0 for another day. */
  public int getDays() {
    return days;
  }

  /** Days to answer; 0 for another day. */
  public void setDays(int days) {
    this.days = days;
  }

  /** Another last day. */
  public LocalDate getOtherDay() {
    return otherDay;
  }

  /** Another last day. */
  public void setOtherDay(LocalDate otherDay) {
    this.otherDay = otherDay;
  }

  /** Whether the request is shown as the applicant will see it. */
  public boolean isPreview() {
    return preview;
  }
}
