package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a draft still needs before it can be sent, section by section. It never stops anybody from
 * going on; only sending asks for {@link #isComplete}.
 *
 * @param sections the progress of every section, in order
 */
public record Completeness(List<SectionProgress> sections) {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@,;:<>()\\[\\]\"]+@[^\\s@,;:<>()\\[\\]\"]+\\.[^\\s@,;:<>()\\[\\]\".]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");

  /**
   * Looks through all answers and documents.
   *
   * @param documents how many accepted files each slot holds
   * @param today the Helsinki date the checks are made on
   */
  public static Completeness of(
      FormDefinition form, Answers answers, Map<String, Integer> documents, LocalDate today) {
    return of(form, form.visibility(answers, today), documents, today);
  }

  /**
   * The same, where it is known already what is asked.
   *
   * @param visible what is asked of these answers at this date
   */
  public static Completeness of(
      FormDefinition form, Visibility visible, Map<String, Integer> documents, LocalDate today) {
    Map<String, List<Question>> asked = new HashMap<>();
    for (Question question : visible.questions().values()) {
      form.sectionOf(question.key())
          .ifPresent(
              section -> asked.computeIfAbsent(section, key -> new ArrayList<>()).add(question));
    }
    Look look = new Look(form, visible, asked, documents, today);
    return new Completeness(form.sections().stream().map(look::at).toList());
  }

  /** Whether nothing stops sending. */
  public boolean isComplete() {
    return sections.stream().allMatch(SectionProgress::isComplete);
  }

  /** All that stops sending, in the order of the form. */
  public List<Finding> stopping() {
    return sections.stream().flatMap(section -> section.stopping().stream()).toList();
  }

  /** All that is worth knowing, in the order of the form. */
  public List<Finding> advice() {
    return sections.stream().flatMap(section -> section.advice().stream()).toList();
  }

  /** The progress of one section. */
  public Optional<SectionProgress> section(String key) {
    return sections.stream().filter(section -> section.section().equals(key)).findFirst();
  }

  /** Whether an answer is one this type of question can have, whatever else is checked. */
  static boolean isReadable(Question question, Answers answers) {
    String key = question.key();
    Predicate<String> offered =
        value -> question.options().stream().anyMatch(option -> option.value().equals(value));
    return switch (question.type()) {
      case TEXT, TEXTAREA, CODE -> answers.text(key).isPresent();
      case DATE -> answers.date(key).isPresent();
      case CHOICE -> answers.text(key).filter(offered).isPresent();
      case MULTI -> answers.list(key).stream().allMatch(offered);
      case COUNTRY -> answers.text(key).filter(Countries::isCountry).isPresent();
      case COUNTRIES -> answers.list(key).stream().allMatch(Countries::isCountry);
      case BOOL -> answers.flag(key).isPresent();
      case NUMBER, MONEY -> answers.number(key).isPresent();
      case EMAIL -> answers.text(key).filter(text -> EMAIL.matcher(text).matches()).isPresent();
      case PHONE -> answers.text(key).filter(text -> PHONE.matcher(text).matches()).isPresent();
      case LIST, PERIODS -> true;
    };
  }

  /** One look through a form. */
  private record Look(
      FormDefinition form,
      Visibility visible,
      Map<String, List<Question>> asked,
      Map<String, Integer> documents,
      LocalDate today) {
    SectionProgress at(Section section) {
      List<Finding> findings = new ArrayList<>();
      boolean begun = false;
      for (Question question : asked.getOrDefault(section.key(), List.of())) {
        begun = begun || visible.sent().isAnswered(question.key());
        look(section, question, findings);
      }
      for (Slot slot : section.slots()) {
        boolean filled = documents.getOrDefault(slot.key(), 0) > 0;
        begun = begun || filled;
        if (!filled && slot.required() && !slot.bring() && visible.hasSlot(slot.key())) {
          findings.add(
              new Finding(
                  section.key(),
                  slot.key(),
                  Severity.MISSING,
                  slot.title(),
                  form.texts().missingDocument()));
        }
      }
      return new SectionProgress(section.key(), state(begun, findings), List.copyOf(findings));
    }

    private static SectionProgress.State state(boolean begun, List<Finding> findings) {
      if (findings.stream().noneMatch(finding -> finding.severity().stopsSending())) {
        return SectionProgress.State.COMPLETE;
      }
      return begun ? SectionProgress.State.MISSING : SectionProgress.State.NOT_STARTED;
    }

    private void look(Section section, Question question, List<Finding> findings) {
      Answers sent = visible.sent();
      if (!isGiven(question)) {
        if (question.required()) {
          findings.add(
              finding(section, question, Severity.MISSING, form.texts().missing(question)));
        }
        return;
      }
      if (!isReadable(question, sent)) {
        findings.add(
            finding(section, question, Severity.WRONG, form.texts().unreadable(question.type())));
        return;
      }
      if (sent.text(question.key())
          .filter(text -> text.length() > question.maxLength())
          .isPresent()) {
        findings.add(
            finding(section, question, Severity.WRONG, form.texts().tooLong(question.maxLength())));
        return;
      }
      question.checks().stream()
          .filter(check -> check.speaks(sent, today))
          .map(check -> finding(section, question, check.severity(), check.text().on(today)))
          .forEach(findings::add);
    }

    /** A box that must be ticked is not answered by leaving it empty. */
    private boolean isGiven(Question question) {
      return question.presentation() == Presentation.TICK
          ? visible.sent().flag(question.key()).orElse(false)
          : visible.sent().isAnswered(question.key());
    }

    private Finding finding(
        Section section, Question question, Severity severity, LocalizedText text) {
      return new Finding(section.key(), question.key(), severity, label(question), text);
    }

    private LocalizedText label(Question question) {
      int open = question.key().indexOf('[');
      if (open < 0) {
        return question.label();
      }
      String group = question.key().substring(0, open);
      String row = question.key().substring(open + 1, question.key().indexOf(']'));
      int number = visible.sent().rows(group).indexOf(row) + 1;
      LocalizedText name = form.question(group).flatMap(Question::rowName).orElse(question.label());
      LocalizedText label = question.label();
      return new LocalizedText(
          name.fi() + " " + number + ": " + label.fi(),
          name.sv() + " " + number + ": " + label.sv(),
          name.en() + " " + number + ": " + label.en());
    }
  }
}
