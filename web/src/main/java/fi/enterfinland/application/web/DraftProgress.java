package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.form.model.Completeness;
import fi.enterfinland.form.model.Finding;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Section;
import fi.enterfinland.form.model.SectionProgress;
import fi.enterfinland.form.model.Severity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * How far a draft is, as its pages tell it: each section's state in words, what is missing here and
 * elsewhere, what is worth adding. Every line leads to the exact field (experience design 3.1).
 */
public final class DraftProgress {
  private final DraftAddresses addresses;
  private final FormDefinition form;
  private final Completeness completeness;
  private final String current;
  private final Language language;
  private final ResourceBundle texts;

  // A page asks for each of them several times.
  private List<Line> lines;
  private List<Link> here;
  private List<Link> elsewhere;

  DraftProgress(
      DraftAddresses addresses,
      FormDefinition form,
      Completeness completeness,
      String current,
      Language language,
      ResourceBundle texts) {
    this.addresses = addresses;
    this.form = form;
    this.completeness = completeness;
    this.current = current;
    this.language = language;
    this.texts = texts;
  }

  /**
   * A section in the list of sections.
   *
   * @param order from 1
   * @param key the section's key
   * @param title its heading
   * @param state its state in words
   * @param complete whether nothing is missing
   * @param current whether it is the page itself
   * @param href its address
   */
  public record Line(
      int order,
      String key,
      String title,
      String state,
      boolean complete,
      boolean current,
      String href) {}

  /**
   * A link to a field.
   *
   * @param question the question's or slot's key
   * @param text what is missing or wrong
   * @param href the page and the field in it
   */
  public record Link(String question, String text, String href) {}

  /** The sections, in order. */
  public List<Line> getSections() {
    if (lines == null) {
      lines = lines();
    }
    return lines;
  }

  private List<Line> lines() {
    List<Line> all = new ArrayList<>();
    for (Section section : form.sections()) {
      if (section.onReview()) {
        continue;
      }
      SectionProgress progress = completeness.section(section.key()).orElseThrow();
      all.add(
          new Line(
              all.size() + 1,
              section.key(),
              section.title().in(language),
              state(progress),
              progress.isComplete(),
              section.key().equals(current),
              addresses.section(section.key())));
    }
    return all;
  }

  private String state(SectionProgress progress) {
    return switch (progress.state()) {
      case COMPLETE -> texts.getString("draft.state.complete");
      case NOT_STARTED -> texts.getString("draft.state.begin");
      case MISSING -> Texts.count(texts, "draft.state.missing", progress.missing());
    };
  }

  /** What stops sending, in the section of the page. */
  public List<Link> getHere() {
    if (here == null) {
      here = linksHere();
    }
    return here;
  }

  private List<Link> linksHere() {
    return completeness.stopping().stream()
        .filter(finding -> finding.section().equals(current))
        .map(finding -> link(finding, words(finding)))
        .toList();
  }

  /** How many things are missing here, in words. */
  public String getHereCount() {
    return Texts.count(texts, "draft.missing.here", getHere().size());
  }

  /** What stops sending in other sections: one line for each, leading to its first field. */
  public List<Link> getElsewhere() {
    if (elsewhere == null) {
      elsewhere = linksElsewhere();
    }
    return elsewhere;
  }

  private List<Link> linksElsewhere() {
    List<Link> links = new ArrayList<>();
    for (SectionProgress progress : completeness.sections()) {
      if (!progress.isComplete()
          && !progress.section().equals(current)
          && !isOnReview(progress.section())) {
        Finding first = progress.stopping().get(0);
        String title = form.section(progress.section()).orElseThrow().title().in(language);
        links.add(
            link(
                first,
                Texts.fill(texts.getString("draft.missing.elsewhere"), title, progress.missing())));
      }
    }
    return links;
  }

  /** What is not required but changes something. */
  public List<Link> getAdvice() {
    return completeness.advice().stream()
        .map(finding -> link(finding, finding.text().in(language)))
        .toList();
  }

  /**
   * What stops sending, as the error summary tells it.
   *
   * @param alsoOnReview with what is asked on the review page itself
   */
  List<Link> stopping(boolean alsoOnReview) {
    return completeness.stopping().stream()
        .filter(finding -> alsoOnReview || !isOnReview(finding.section()))
        .map(finding -> link(finding, words(finding)))
        .toList();
  }

  private boolean isOnReview(String section) {
    return form.section(section).filter(Section::onReview).isPresent();
  }

  /** Which of the sections the page is, from 1; 0 if it is none of them. */
  public int getOrder() {
    return getSections().stream().filter(Line::current).mapToInt(Line::order).findFirst().orElse(0);
  }

  /**
   * What is wrong with the answers of the page, by question.
   *
   * @param missingToo also tells what is not answered
   */
  Map<String, String> errors(boolean missingToo) {
    return completeness.stopping().stream()
        .filter(finding -> finding.section().equals(current))
        .filter(finding -> missingToo || finding.severity() == Severity.WRONG)
        .collect(
            Collectors.toMap(
                Finding::question, finding -> finding.text().in(language), (one, more) -> one));
  }

  private String words(Finding finding) {
    return join(finding.label().in(language), finding.text().in(language), language);
  }

  /**
   * What a link to a question says: after a question a sentence of its own, after a name a colon
   * and, in all three languages, no capital. The final stop falls away in a link.
   */
  static String join(String label, String text, Language language) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return label.endsWith("?")
        ? label + " " + bare
        : label + ": " + bare.substring(0, 1).toLowerCase(language.locale()) + bare.substring(1);
  }

  private Link link(Finding finding, String text) {
    boolean slot = form.slot(finding.question()).isPresent();
    String field = slot ? FieldId.ofSlot(finding.question()) : FieldId.of(finding.question());
    return new Link(finding.question(), text, page(finding.section()) + "#" + field);
  }

  /** Opened from elsewhere, a page also marks what is not answered. */
  private String page(String section) {
    String address = isOnReview(section) ? addresses.review() : addresses.section(section);
    return section.equals(current) ? address : address + "?check";
  }

  /** As the browser reads it after each save. */
  JsonObject toJson() {
    var sections = Json.createArrayBuilder();
    for (Line line : getSections()) {
      sections.add(
          Json.createObjectBuilder()
              .add("key", line.key())
              .add("state", line.state())
              .add("complete", line.complete()));
    }
    var errors = Json.createObjectBuilder();
    errors(false).forEach(errors::add);
    return Json.createObjectBuilder()
        .add("sections", sections)
        .add("here", json(getHere()))
        .add("hereCount", getHereCount())
        .add("elsewhere", json(getElsewhere()))
        .add("advice", json(getAdvice()))
        .add("errors", errors)
        .build();
  }

  private static JsonArray json(List<Link> links) {
    var array = Json.createArrayBuilder();
    links.forEach(
        link ->
            array.add(
                Json.createObjectBuilder()
                    .add("question", link.question())
                    .add("text", link.text())
                    .add("href", link.href())));
    return array.build();
  }
}
