package fi.enterfinland.demonstration.service;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.demonstration.model.DemonstrationPaper;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.gateway.PdfPage;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import fi.enterfinland.form.model.AnswerText;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes the documents of invented people: small, real files that show what they stand for. */
@ApplicationScoped
public class DemonstrationPapers {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 440;

  private PdfMaker maker;
  private FormCatalog forms;

  /** For the container's proxy. */
  protected DemonstrationPapers() {}

  /** Makes them with the maker of papers; the forms name the facts on them. */
  @Inject
  public DemonstrationPapers(PdfMaker maker, FormCatalog forms) {
    this.maker = maker;
    this.forms = forms;
  }

  /** A paper of a person, with the facts the person has answered. */
  byte[] write(DemonstrationPaper paper, DemonstratedCase running) {
    Answers answers = new Answers(running.answers());
    return paper.isPicture()
        ? picture(answers.text("td.number").orElse(""))
        : pdf(paper, running.demonstration().formCode(), answers);
  }

  private byte[] pdf(DemonstrationPaper paper, String formCode, Answers answers) {
    FormDefinition form = forms.current(formCode).orElseThrow();
    List<Fact> facts =
        paper.questions().stream()
            .filter(answers::isAnswered)
            .flatMap(key -> form.question(key).stream())
            .map(
                question ->
                    new Fact(
                        question.label().in(Language.EN),
                        AnswerText.of(question, answers, Language.EN)))
            .toList();
    return maker.make(
        new PdfPage(Language.EN, paper.title(), paper.text(), paper.issuer())
            .lead(paper.text())
            .facts(facts)
            .note("An invented document, for trying out the service."));
  }

  /** A page like that of a passport, without a person: a portrait, lines, the machine's part. */
  private static byte[] picture(String passportNumber) {
    Random shades = new Random(passportNumber.hashCode());
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(new Color(228 + shades.nextInt(20), 232, 222 + shades.nextInt(24)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(70 + shades.nextInt(60), 80, 110 + shades.nextInt(60)));
    pen.fillRect(0, 0, WIDTH, 46);
    pen.fillRect(36, 84, 170, 220);
    pen.setColor(new Color(214, 206, 196));
    pen.fillOval(81, 118, 80, 96);
    pen.fillArc(56, 214, 130, 180, 0, 180);
    pen.setColor(new Color(58, 62, 74));
    for (int line = 0; line < 6; line++) {
      pen.fillRect(240, 92 + line * 36, 120 + shades.nextInt(220), 12);
    }
    for (int mark = 0; mark < 2 * 44; mark++) {
      int wide = 3 + shades.nextInt(8);
      pen.fillRect(24 + mark % 44 * 13, mark < 44 ? 350 : 386, wide, 18);
    }
    pen.dispose();
    try (var png = new ByteArrayOutputStream()) {
      ImageIO.write(page, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
