package fi.enterfinland.document.service;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.gateway.PdfPage;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as a paper: the same layout for yes and no, the outcome in one plain sentence first.
 */
@ApplicationScoped
public class DecisionPdf {
  /**
   * What was decided, in words of the paper's language.
   *
   * @param number number of the application
   * @param application what was applied for
   * @param applicant name of the applicant
   * @param madeOn day of the decision
   * @param madeBy who decided
   * @param outcome the outcome in one sentence
   * @param permit facts of the permit, such as its validity; empty when there is none
   * @param sections reasons, applied law, how to appeal, in the order they are read
   */
  public record Content(
      ApplicationNumber number,
      String application,
      String applicant,
      LocalDate madeOn,
      String madeBy,
      String outcome,
      List<Fact> permit,
      List<Section> sections) {}

  /**
   * A part of the decision under a heading.
   *
   * @param heading the heading
   * @param paragraphs its paragraphs
   */
  public record Section(String heading, List<String> paragraphs) {}

  private PdfMaker maker;

  /** For the container's proxy. */
  protected DecisionPdf() {}

  /** Makes its papers with a maker. */
  @Inject
  public DecisionPdf(PdfMaker maker) {
    this.maker = maker;
  }

  /** The decision in a language. */
  public byte[] make(Content content, Language language) {
    PaperTexts texts = new PaperTexts(language);
    String number = content.number().value();
    PdfPage page =
        new PdfPage(
                language,
                texts.get("decision.title"),
                texts.get("decision.description", number),
                texts.get("authority"))
            .lead(content.outcome())
            .facts(content.permit())
            .facts(
                List.of(
                    new Fact(texts.get("decision.number"), number),
                    new Fact(texts.get("decision.application"), content.application()),
                    new Fact(texts.get("decision.applicant"), content.applicant()),
                    new Fact(texts.get("decision.madeOn"), texts.day(content.madeOn())),
                    new Fact(texts.get("decision.madeBy"), content.madeBy())));
    for (Section section : content.sections()) {
      page.heading(section.heading());
      section.paragraphs().forEach(page::paragraph);
    }
    return maker.make(page);
  }
}
