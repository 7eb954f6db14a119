package fi.enterfinland.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final String LETTERS = "Äijö Ångström Łukasz Doğan Émilie Ťažký Şahin Олена Ελένη";

  private final PdfMaker maker = new PdfMaker();

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_receipt_says_what_arrived_and_when_and_that_it_is_no_acceptance(Language language)
      throws IOException {
    String text = text(receipt(language));
    assertThat(text).contains("EF-2026-0000123", DIGEST, "passport.pdf", "Meera Thapaliya");
    assertThat(text)
        .contains(
            switch (language) {
              case FI -> "tiistaina 1. joulukuuta 2026 klo 11.30 (Suomen aikaa)";
              case SV -> "tisdag 1 december 2026 kl. 11.30 (finsk tid)";
              case EN -> "Tuesday 1 December 2026 at 11:30 (Finnish time)";
            });
    assertThat(text)
        .contains(
            switch (language) {
              case FI -> "ei tarkoita";
              case SV -> "betyder inte";
              case EN -> "does not mean";
            });
    assertThat(text)
        .contains(
            switch (language) {
              case FI -> "3,3 MB";
              case SV -> "3,3 MB";
              case EN -> "3.3 MB";
            });
  }

  @Test
  void letters_of_every_european_language_stay_letters() throws IOException {
    assertThat(text(receipt(Language.EN))).contains(LETTERS).doesNotContain("#");
  }

  @Test
  void markup_in_an_answer_stays_letters() throws IOException {
    assertThat(text(receipt(Language.EN))).contains("<script>alert(1)</script> & \"more\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_paper_is_tagged_titled_and_has_its_language(Language language) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(receipt(language))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo(language.code());
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(new PaperTexts(language).get("receipt.title"));
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfuaid");
    }
  }

  @Test
  void every_font_is_embedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(receipt(Language.FI))) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void an_application_without_documents_says_so() throws IOException {
    var content =
        new ReceiptPdf.Content(NUMBER, "Study", Instant.EPOCH, "Meera", null, List.of(), List.of());
    assertThat(text(new ReceiptPdf(maker).make(content, Language.EN)))
        .contains("No documents came with the application.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_decision_begins_with_its_outcome(Language language) throws IOException {
    byte[] pdf =
        new DecisionPdf(maker)
            .make(
                new DecisionPdf.Content(
                    NUMBER,
                    "First permit to study",
                    "Meera Thapaliya",
                    LocalDate.of(2026, 12, 1),
                    "Kaisa Hölttäniemi",
                    "You get a residence permit.",
                    List.of(new Fact("Valid", "1.1.2027–31.12.2028")),
                    List.of(
                        new DecisionPdf.Section("Reasons", List.of("You study.\nIn Oulu.")),
                        new DecisionPdf.Section("Appeal", List.of("30 days.")))),
                language);
    assertThat(text(pdf))
        .containsSubsequence(
            "You get a residence permit.",
            "1.1.2027–31.12.2028",
            "EF-2026-0000123",
            "Kaisa Hölttäniemi",
            "Reasons",
            "You study.",
            "Appeal");
  }

  private byte[] receipt(Language language) {
    return new ReceiptPdf(maker)
        .make(
            new ReceiptPdf.Content(
                NUMBER,
                "First residence permit for studies",
                Instant.parse("2026-12-01T09:30:00Z"),
                "Meera Thapaliya",
                "600,00 €",
                List.of(
                    new ReceiptPdf.File("passport.pdf", 214 * 1024, DIGEST),
                    new ReceiptPdf.File("todistus – Łódź.png", 3_250_000, DIGEST)),
                List.of(
                    new ReceiptPdf.Section(
                        "Personal details",
                        List.of(
                            new Fact("Family name", LETTERS),
                            new Fact("More", "<script>alert(1)</script> & \"more\""))))),
            language);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
