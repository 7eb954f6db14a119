package fi.enterfinland.document.gateway;

import fi.enterfinland.common.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands on a paper of ours: title, paragraphs, facts, lists. Every text is taken as it is and
 * written as text; markup in an answer stays letters on paper.
 */
public final class PdfPage {
  /**
   * A label and what it says.
   *
   * @param label for example a question
   * @param value for example its answer
   */
  public record Fact(String label, String value) {}

  private static final String TEMPLATE = read("page.xhtml");
  private static final String STYLE = read("page.css");

  private final Language language;
  private final String title;
  private final String description;
  private final String authority;
  private final StringBuilder body = new StringBuilder(2048);

  /**
   * Begins a paper.
   *
   * @param language of all its text
   * @param title heading and title of the document
   * @param description one sentence on what it is, for readers that list documents
   * @param authority whose paper it is
   */
  public PdfPage(Language language, String title, String description, String authority) {
    this.language = language;
    this.title = title;
    this.description = description;
    this.authority = authority;
  }

  /** The sentence that says the most important thing. */
  public PdfPage lead(String text) {
    return element("p class=\"lead\"", "p", text);
  }

  /** A paragraph; line breaks of the text are kept. */
  public PdfPage paragraph(String text) {
    return element("p", "p", text);
  }

  /** A paragraph nobody should miss. */
  public PdfPage note(String text) {
    return element("p class=\"note\"", "p", text);
  }

  /** A heading of the second level. */
  public PdfPage heading(String text) {
    return element("h2", "h2", text);
  }

  /** A heading of the third level. */
  public PdfPage subheading(String text) {
    return element("h3", "h3", text);
  }

  /** Facts, one a row; none makes no table. */
  public PdfPage facts(List<Fact> facts) {
    if (!facts.isEmpty()) {
      body.append("    <table>\n");
      for (Fact fact : facts) {
        body.append("      <tr><th scope=\"row\">").append(text(fact.label()));
        body.append("</th><td>").append(text(fact.value())).append("</td></tr>\n");
      }
      body.append("    </table>\n");
    }
    return this;
  }

  /**
   * A list of files: name, size, and the digest below them.
   *
   * @param headings what the columns of names and sizes are called
   * @param rows name, size in words, SHA-256
   */
  public PdfPage files(List<String> headings, List<List<String>> rows) {
    body.append("    <table class=\"list\">\n      <thead><tr>");
    headings.forEach(h -> body.append("<th scope=\"col\">").append(text(h)).append("</th>"));
    body.append("</tr></thead>\n      <tbody>\n");
    for (List<String> row : rows) {
      body.append("        <tr><td>").append(text(row.get(0)));
      body.append("<br/><span class=\"digest\">SHA-256: ").append(text(row.get(2)));
      body.append("</span></td><td>").append(text(row.get(1))).append("</td></tr>\n");
    }
    body.append("      </tbody>\n    </table>\n");
    return this;
  }

  private PdfPage element(String opening, String closing, String content) {
    body.append("    <").append(opening).append('>').append(text(content));
    body.append("</").append(closing).append(">\n");
    return this;
  }

  String title() {
    return title;
  }

  String xhtml() {
    return TEMPLATE
        .replace("${style}", STYLE.replace("${footer}", quoted(title)))
        .replace("${language}", language.code())
        .replace("${title}", text(title))
        .replace("${description}", text(description))
        .replace("${authority}", text(authority))
        .replace("${body}", body);
  }

  private static String text(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    plain
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("<br/>");
                default -> {
                  // XML knows no other control characters, and paper no lone surrogates.
                  if (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static String quoted(String plain) {
    return text(plain.replace("\\", "").replace("\"", "").replace("\n", " "));
  }

  private static String read(String resource) {
    try (InputStream in = PdfPage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
