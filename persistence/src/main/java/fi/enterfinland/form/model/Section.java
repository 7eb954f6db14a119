package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a form.
 *
 * @param key the section's key, used in its address
 * @param title its heading
 * @param intro a sentence or two under the heading, if needed
 * @param questions what is asked, in order
 * @param slots the documents asked for here, in order
 * @param onReview whether it has no page of its own but is asked where the application is checked
 *     and sent
 */
public record Section(
    String key,
    LocalizedText title,
    Optional<LocalizedText> intro,
    List<Question> questions,
    List<Slot> slots,
    boolean onReview) {
  /** Copies the lists. */
  public Section {
    questions = List.copyOf(questions);
    slots = List.copyOf(slots);
  }

  /** Questions of other sections that decide something here: the page hands the browser theirs. */
  public Set<String> outsideReferences() {
    Set<String> own = questions.stream().map(Question::key).collect(Collectors.toSet());
    return Stream.concat(
            questions.stream().flatMap(question -> question.references().stream()),
            slots.stream().flatMap(slot -> slot.shownWhen().references().stream()))
        .filter(key -> !key.contains("[") && !own.contains(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
