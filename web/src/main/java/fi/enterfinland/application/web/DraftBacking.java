package fi.enterfinland.application.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.DraftView;
import fi.enterfinland.application.model.SavedAnswer;
import fi.enterfinland.application.model.SubmissionPolicy;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Completeness;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.ReadableAnswers;
import fi.enterfinland.form.model.ReadableAnswers.ReadableSection;
import fi.enterfinland.form.model.Section;
import fi.enterfinland.form.model.Visibility;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The draft a request is about, read once, for all its pages and for its progress. */
@Named
@RequestScoped
public class DraftBacking {
  private static final String TEXTS = "fi.enterfinland.form.web.texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private ApplicationService applications;
  @Inject private SubmissionPolicy submission;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private SystemClock clock;
  @Inject private QuestionTemplates templates;

  private DraftView view;
  private FormDefinition form;
  private Answers answers;
  private LocalDate today;
  private Visibility visibility;
  private Completeness completeness;

  /**
   * Reads a draft.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS}
   */
  public void open(ApplicationNumber number) {
    view = applications.draft(actor(), number);
    form = submission.form(view);
    answers = SubmissionPolicy.answers(view);
    today = clock.today();
  }

  /** Whether it can still be filled in. */
  public boolean isOpen() {
    return view.isOpen();
  }

  /** The draft as stored. */
  public DraftView getView() {
    return view;
  }

  /** The form it follows. */
  public FormDefinition getForm() {
    return form;
  }

  /** What the application is called. */
  public String getName() {
    return form.name().in(language());
  }

  /** The draft's number. */
  public ApplicationNumber getNumber() {
    return view.number();
  }

  /** The address of the page before sending. */
  public String getReviewAddress() {
    return addresses().review();
  }

  /** Where its pages are for its reader. */
  DraftAddresses addresses() {
    return DraftAddresses.of(view);
  }

  /** All answers to read, section by section. */
  public List<ReadableSection> readable() {
    return ReadableAnswers.of(form, answers, language(), today);
  }

  Actor actor() {
    return signedIn.actor();
  }

  String csrfToken() {
    return signedIn.getCsrfToken();
  }

  Language language() {
    return languages.current();
  }

  ResourceBundle texts() {
    return ResourceBundle.getBundle(TEXTS, language().locale(), NO_FALLBACK);
  }

  Answers answers() {
    return answers;
  }

  LocalDate today() {
    return today;
  }

  Visibility visibility() {
    if (visibility == null) {
      visibility = form.visibility(answers, today);
    }
    return visibility;
  }

  Completeness completeness() {
    if (completeness == null) {
      completeness = submission.completeness(view, visibility(), today);
    }
    return completeness;
  }

  /** How far it is, seen from one of its sections; null from the review page. */
  DraftProgress progress(String section) {
    return new DraftProgress(addresses(), form, completeness(), section, language(), texts());
  }

  /** The sections that have a page of their own. */
  List<Section> pages() {
    return form.sections().stream().filter(section -> !section.onReview()).toList();
  }

  /** The questions of a section, as they are drawn. */
  SectionPage page(Section section, Map<String, String> errors) {
    return new SectionPage(
        templates.of(form, section, language(), texts()),
        answers,
        counters(),
        visibility(),
        errors);
  }

  /** The edit counters of the saved answers, by question. */
  private Map<String, Long> counters() {
    return view.answers().values().stream()
        .collect(Collectors.toMap(SavedAnswer::question, SavedAnswer::counter));
  }
}
