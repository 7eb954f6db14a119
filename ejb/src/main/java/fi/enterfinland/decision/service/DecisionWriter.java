package fi.enterfinland.decision.service;

import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.decision.model.NewDecision;
import fi.enterfinland.decision.model.Permit;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import fi.enterfinland.document.service.DecisionPdf;
import fi.enterfinland.document.service.DecisionPdf.Section;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Writes the paper of a decision: outcome, permit, reasons, how it is served, and how to appeal
 * with everything the law wants there (L1.18, L2.14).
 */
@ApplicationScoped
public class DecisionWriter {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private DecisionPdf pdf;
  private FormCatalog forms;

  /** For the container's proxy. */
  protected DecisionWriter() {}

  /** Writes with the maker of papers, and the names of the forms. */
  @Inject
  public DecisionWriter(DecisionPdf pdf, FormCatalog forms) {
    this.pdf = pdf;
    this.forms = forms;
  }

  /** The paper as PDF, in the language of the decision. */
  byte[] write(
      ApplicationDetails application,
      String decisionId,
      NewDecision made,
      String madeBy,
      LocalDate madeOn) {
    Language language = made.language();
    Words words = new Words(language);
    var applicant = application.applicant();
    return pdf.make(
        new DecisionPdf.Content(
            application.number(),
            forms.name(application.formCode(), application.formVersion()).in(language),
            applicant.name(),
            madeOn,
            madeBy,
            words.get("outcome." + made.outcome()),
            facts(decisionId, made.permit(), words),
            sections(made, madeBy, words)),
        language);
  }

  private static List<Fact> facts(String decisionId, Permit permit, Words words) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.get("number"), decisionId));
    if (permit != null) {
      facts.add(new Fact(words.get("permit"), words.get("permit." + permit.type())));
      facts.add(new Fact(words.get("validFrom"), words.day(permit.validFrom())));
      if (permit.validUntil() != null) {
        facts.add(new Fact(words.get("validUntil"), words.day(permit.validUntil())));
      }
      facts.add(new Fact(words.get("rightToWork"), words.get("work." + permit.rightToWork())));
    }
    return facts;
  }

  private static List<Section> sections(NewDecision made, String madeBy, Words words) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(words.get("reasons"), List.of(made.reasons().strip().split("\\R\\s*\\R"))));
    sections.add(new Section(words.get("service"), List.of(words.get("service." + made.mode()))));
    List<String> appeal = new ArrayList<>();
    if (made.isAppealable()) {
      String court = words.get("court." + made.court());
      appeal.add(words.get("appeal.where", court, made.court().email()));
      appeal.add(words.get("appeal.when", made.appealDays()));
      appeal.add(words.get("appeal.counted." + made.mode()));
      appeal.add(words.get("appeal.contents"));
      appeal.add(words.get("appeal.attachments"));
      appeal.add(words.get("appeal.fee"));
    } else {
      appeal.add(words.get("appeal.none"));
    }
    sections.add(new Section(words.get("appeal"), appeal));
    sections.add(new Section(words.get("contact"), List.of(words.get("contact.text", madeBy))));
    return sections;
  }

  /** Words and days in one language. */
  private static final class Words {
    private final Language language;
    private final ResourceBundle texts;

    Words(Language language) {
      this.language = language;
      this.texts =
          ResourceBundle.getBundle(
              DecisionWriter.class.getPackageName() + ".texts", language.locale(), NO_FALLBACK);
    }

    String get(String key, Object... arguments) {
      return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }

    String day(LocalDate day) {
      return day.format(DateTimeFormatter.ofPattern(texts.getString("day"), language.locale()));
    }
  }
}
