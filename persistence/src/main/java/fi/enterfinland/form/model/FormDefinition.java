package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of one form: its sections, questions and document slots. Immutable, and never changed
 * once published: a draft is pinned to the version it began with.
 */
public final class FormDefinition {
  private static final Pattern ROW_FIELD =
      Pattern.compile("([a-z][a-z0-9_.]*)\\[([a-z0-9]{1,12})]\\.([a-z0-9_]+)");
  private static final Pattern ROW_ID = Pattern.compile("\\[[^]]*]");

  private final String code;
  private final int version;
  private final LocalizedText name;
  private final int minutes;
  private final List<Section> sections;
  private final FormTexts texts;
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, String> sectionOf = new HashMap<>();

  FormDefinition(
      String code,
      int version,
      LocalizedText name,
      int minutes,
      List<Section> sections,
      FormTexts texts) {
    this.code = code;
    this.version = version;
    this.name = name;
    this.minutes = minutes;
    this.sections = List.copyOf(sections);
    this.texts = texts;
    for (Section section : sections) {
      section.questions().forEach(question -> index(section, question));
      section.slots().forEach(slot -> index(section, slot));
    }
  }

  private void index(Section section, Slot slot) {
    indexKey(section, slot.key());
    slots.put(slot.key(), slot);
  }

  private void index(Section section, Question question) {
    indexKey(section, question.key());
    questions.put(question.key(), question);
    question.fields().forEach(field -> index(section, field));
  }

  private void indexKey(Section section, String key) {
    if (sectionOf.put(key, section.key()) != null) {
      throw new IllegalArgumentException(code + " has two things called " + key);
    }
  }

  /** The form's code, for example {@code OLE_OPI}. */
  public String code() {
    return code;
  }

  /** The version, from 1. */
  public int version() {
    return version;
  }

  /** What the application is called. */
  public LocalizedText name() {
    return name;
  }

  /** How many minutes filling it in takes, about. */
  public int minutes() {
    return minutes;
  }

  /** The sections in order. */
  public List<Section> sections() {
    return sections;
  }

  /** The section with a key, if there is one. */
  public Optional<Section> section(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /** All document slots in order. */
  public List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  /** The slot with a key, if there is one. */
  public Optional<Slot> slot(String key) {
    return Optional.ofNullable(slots.get(key));
  }

  /**
   * The question an answer's key belongs to. {@code fa.ch[x1].dob} is the field {@code dob} of the
   * row {@code x1}, with its conditions and checks speaking of that row.
   *
   * @return empty if the form asks no such thing: the answer is refused
   */
  public Optional<Question> question(String key) {
    Matcher row = ROW_FIELD.matcher(key);
    if (row.matches()) {
      String rowId = row.group(2);
      return Optional.ofNullable(questions.get(row.group(1) + "[]." + row.group(3)))
          .map(field -> field.inRow(rowId));
    }
    return key.contains("[") ? Optional.empty() : Optional.ofNullable(questions.get(key));
  }

  /** The key of the section in which a question, a row's field or a slot stands. */
  public Optional<String> sectionOf(String key) {
    int row = key.indexOf('[');
    String plain = row < 0 ? key : ROW_ID.matcher(key).replaceAll("[]");
    return Optional.ofNullable(sectionOf.get(plain));
  }

  /** Whether a question is asked on the last page, of whoever sends the application alone. */
  public boolean isConfirmation(String question) {
    return sectionOf(question).flatMap(this::section).filter(Section::onReview).isPresent();
  }

  /** Which questions are asked and which answers count, given all answers. */
  public Visibility visibility(Answers answers, LocalDate today) {
    return Visibility.of(this, answers, today);
  }

  /** What of the answers is sent: those of questions that are asked. */
  public Answers visibleAnswers(Answers answers, LocalDate today) {
    return visibility(answers, today).sent();
  }

  /** What is kept until sending and then left out: answers to questions no longer asked. */
  public Answers hiddenAnswers(Answers answers, LocalDate today) {
    return visibility(answers, today).leftOut();
  }

  FormTexts texts() {
    return texts;
  }

  @Override
  public String toString() {
    return code + " version " + version;
  }
}
