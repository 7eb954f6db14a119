package fi.enterfinland.document.service;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.gateway.PdfPage;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The receipt an applicant keeps (L1.08): number, time of arrival, documents with their digests,
 * the answers as sent, and that a receipt is no acceptance.
 */
@ApplicationScoped
public class ReceiptPdf {
  /**
   * What arrived.
   *
   * @param number its number
   * @param application what was applied for, in the receipt's language
   * @param arrivedAt when it arrived at our server
   * @param sender who sent it
   * @param fee the fee in words, or null if it is not known yet
   * @param documents the files that came with it
   * @param answers the answers by section, in the order of the form
   */
  public record Content(
      ApplicationNumber number,
      String application,
      Instant arrivedAt,
      String sender,
      String fee,
      List<File> documents,
      List<Section> answers) {}

  /**
   * A file that arrived.
   *
   * @param name the sender's name for it
   * @param size in bytes
   * @param sha256 digest of its bytes
   */
  public record File(String name, long size, String sha256) {}

  /**
   * A section of the form.
   *
   * @param heading its title
   * @param answers question and answer as shown to people
   */
  public record Section(String heading, List<Fact> answers) {}

  private PdfMaker maker;

  /** For the container's proxy. */
  protected ReceiptPdf() {}

  /** Makes its papers with a maker. */
  @Inject
  public ReceiptPdf(PdfMaker maker) {
    this.maker = maker;
  }

  /** The receipt in a language. */
  public byte[] make(Content content, Language language) {
    PaperTexts texts = new PaperTexts(language);
    String number = content.number().value();
    PdfPage page =
        new PdfPage(
                language,
                texts.get("receipt.title"),
                texts.get("receipt.description", number),
                texts.get("authority"))
            .lead(texts.get("receipt.lead", number))
            .facts(facts(content, texts))
            .note(texts.get("receipt.meaning"))
            .heading(texts.get("receipt.documents"));
    documents(page, content.documents(), texts);
    page.heading(texts.get("receipt.answers"));
    for (Section section : content.answers()) {
      page.subheading(section.heading()).facts(section.answers());
    }
    return maker.make(page);
  }

  private static List<Fact> facts(Content content, PaperTexts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("receipt.number"), content.number().value()));
    facts.add(new Fact(texts.get("receipt.application"), content.application()));
    facts.add(new Fact(texts.get("receipt.arrived"), texts.moment(content.arrivedAt())));
    facts.add(new Fact(texts.get("receipt.sender"), content.sender()));
    if (content.fee() != null) {
      facts.add(new Fact(texts.get("receipt.fee"), content.fee()));
    }
    return facts;
  }

  private static void documents(PdfPage page, List<File> files, PaperTexts texts) {
    if (files.isEmpty()) {
      page.paragraph(texts.get("receipt.noDocuments"));
      return;
    }
    page.files(
        List.of(texts.get("receipt.file"), texts.get("receipt.size")),
        files.stream()
            .map(file -> List.of(file.name(), texts.size(file.size()), file.sha256()))
            .toList());
    page.paragraph(texts.get("receipt.digest"));
  }
}
