package fi.enterfinland.decision.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.decision.model.Court;
import fi.enterfinland.decision.model.NewDecision;
import fi.enterfinland.decision.model.Outcome;
import fi.enterfinland.decision.model.Permit;
import fi.enterfinland.decision.model.PermitType;
import fi.enterfinland.decision.model.RightToWork;
import fi.enterfinland.decision.model.ServiceMode;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.service.DecisionPdf;
import fi.enterfinland.form.model.FormCatalog;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionWriterTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private final DecisionWriter writer =
      new DecisionWriter(new DecisionPdf(new PdfMaker()), new FormCatalog());

  private String paper(NewDecision made) throws IOException {
    ApplicationDetails application =
        new ApplicationDetails(
            ApplicationNumber.of(2026, 123),
            "OLE_OPI",
            1,
            ApplicationStatus.IN_PROCESS,
            NOW,
            Language.EN,
            NOW,
            NOW,
            new Applicant("Thapaliya", "Meera", LocalDate.of(1993, 5, 8), "NP"),
            false,
            null,
            null,
            null,
            false,
            false,
            List.of(),
            null,
            Set.of());
    byte[] pdf =
        writer.write(
            application, "EFD-0000007", made, "Kaisa Hölttäniemi", LocalDate.of(2026, 12, 15));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .replaceAll("-\\s+", "-")
          .replaceAll("\\s+", " ");
    }
  }

  private static NewDecision refusal(Language language, Court court) {
    return new NewDecision(
        Outcome.REFUSED,
        null,
        court,
        30,
        language,
        "Your means are not enough.",
        "Ensimmäinen kappale.\n\nToinen kappale.",
        ServiceMode.VERIFIABLE);
  }

  /** What a decision and its appeal instructions must hold (L1.02, L1.18, L2.14). */
  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void a_refusal_tells_how_it_is_served_and_how_to_appeal(Language language) throws IOException {
    String text = paper(refusal(language, Court.TURKU));
    assertThat(text)
        .contains("EFD-0000007", "Meera Thapaliya", "Kaisa Hölttäniemi", "Toinen kappale.")
        .contains("turku.hao@oikeus.fi", "30", "16.15", "13/2003", "18 §")
        .contains(language == Language.FI ? "todisteellisesti" : "bevisligen")
        .contains(language == Language.FI ? "Turun hallinto-oikeus" : "Åbo förvaltningsdomstol");
  }

  @Test
  void a_grant_tells_the_permit_and_the_third_day() throws IOException {
    String text =
        paper(
            new NewDecision(
                Outcome.GRANTED,
                new Permit(
                    PermitType.A,
                    LocalDate.of(2027, 1, 1),
                    LocalDate.of(2028, 12, 31),
                    RightToWork.STUDENT),
                Court.HELSINKI,
                30,
                Language.FI,
                "You get it.",
                "Edellytykset täyttyvät.",
                ServiceMode.ORDINARY));
    assertThat(text)
        .contains("Saat oleskeluluvan", "1. tammikuuta 2027", "31. joulukuuta 2028", "30 tuntia")
        .contains("kolmantena päivänä", "19 §");
  }

  @Test
  void what_may_not_be_appealed_says_so() throws IOException {
    assertThat(paper(refusal(Language.FI, null)))
        .contains("ei saa hakea muutosta")
        .doesNotContain("oikeus.fi/hallinto");
  }
}
