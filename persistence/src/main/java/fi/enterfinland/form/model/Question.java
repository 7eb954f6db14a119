package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One thing a form asks.
 *
 * @param key the key its answer is kept under; a group's field has {@code group[].field}
 * @param type what kind of answer it takes
 * @param presentation how it is drawn
 * @param label the question itself
 * @param help a hint under the label
 * @param why why the service asks
 * @param unit what stands after the field, for example "euros a year"
 * @param required whether it must be answered when it is shown
 * @param shownWhen when it is asked; refers to questions before it only
 * @param maxLength the characters a right answer has at most
 * @param options what a choice offers; two for yes-or-no questions
 * @param fields the questions of one row, if it is a group
 * @param rowName what one row is called ("Child"), if it is a group
 * @param checks what must be true of the answer
 * @param autocomplete the browser's autofill token; {@code off} for data about other people
 * @param inputMode the keyboard a phone shows
 * @param documents keys of the slots an answer may call for
 */
public record Question(
    String key,
    QuestionType type,
    Presentation presentation,
    LocalizedText label,
    Optional<LocalizedText> help,
    Optional<LocalizedText> why,
    Optional<LocalizedText> unit,
    boolean required,
    Condition shownWhen,
    int maxLength,
    List<Option> options,
    List<Question> fields,
    Optional<LocalizedText> rowName,
    List<Check> checks,
    String autocomplete,
    String inputMode,
    List<String> documents) {
  /** The shared block of a person's own address, telephone and e-mail. */
  private static final String CONTACT_BLOCK = "ct.";

  /** The browsers' own words for parts of an address. */
  private static final Pattern ADDRESS = Pattern.compile("address|postal|street|^tel|^email");

  /** Copies the lists. */
  public Question {
    options = List.copyOf(options);
    fields = List.copyOf(fields);
    checks = List.copyOf(checks);
    documents = List.copyOf(documents);
  }

  /**
   * Whether a value may be saved as this question's answer: of the right JSON type and of a
   * bearable size. A value that fails a check is accepted all the same; nothing typed is lost.
   */
  public boolean accepts(JsonValue value) {
    // Four times too long is still kept and complained about; beyond that it is no answer.
    return type.accepts(value, 4 * maxLength + 1_000);
  }

  /** This field of a group, in one row: key, condition and checks speak of that row. */
  public Question inRow(String row) {
    return new Question(
        Condition.keyInRow(key, row),
        type,
        presentation,
        label,
        help,
        why,
        unit,
        required,
        shownWhen.inRow(row),
        maxLength,
        options,
        fields,
        rowName,
        checks.stream().map(check -> check.inRow(row)).toList(),
        autocomplete,
        inputMode,
        documents);
  }

  /**
   * The options in the order they are shown in a language: as defined, or by the alphabet within
   * their group where they are a list to choose from.
   */
  public List<Option> optionsIn(Language language) {
    if (presentation != Presentation.MENU) {
      return options;
    }
    Collator alphabet = Collator.getInstance(language.locale());
    List<LocalizedText> groups =
        options.stream().flatMap(option -> option.group().stream()).distinct().toList();
    return options.stream()
        .sorted(
            Comparator.comparing((Option option) -> option.group().map(groups::indexOf).orElse(-1))
                .thenComparing(option -> option.label().in(language), alphabet::compare))
        .toList();
  }

  /**
   * Whether the answer tells where somebody lives or how to reach them: hidden where a person's
   * details may not be disclosed.
   */
  public boolean isContact() {
    return type == QuestionType.PHONE
        || type == QuestionType.EMAIL
        || key.startsWith(CONTACT_BLOCK)
        || ADDRESS.matcher(autocomplete).find();
  }

  /** The name of a group's field within its row: {@code dob} of {@code fa.ch[].dob}. */
  public String fieldName() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** The questions its condition and checks, and those of its fields, depend on. */
  public Set<String> references() {
    Set<String> all = new TreeSet<>(shownWhen.references());
    checks.forEach(
        check -> {
          all.addAll(check.when().references());
          all.addAll(check.must().references());
        });
    fields.forEach(field -> all.addAll(field.references()));
    return all;
  }

  /**
   * What the browser needs to show, hide and check the question while it is being filled in: {@code
   * key, type, required, maxLength, shownWhen, checks[], fields[]}.
   */
  public JsonObject toJson(Language language) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", key)
            .add("type", type.code())
            .add("required", required)
            .add("maxLength", maxLength)
            .add("shownWhen", shownWhen.toJson());
    JsonArrayBuilder live = Json.createArrayBuilder();
    checks.stream().filter(Check::isLive).forEach(check -> live.add(check.toJson(language)));
    json.add("checks", live);
    if (type.isGroup()) {
      JsonArrayBuilder rowFields = Json.createArrayBuilder();
      fields.forEach(field -> rowFields.add(field.toJson(language)));
      json.add("fields", rowFields);
    }
    return json.build();
  }
}
