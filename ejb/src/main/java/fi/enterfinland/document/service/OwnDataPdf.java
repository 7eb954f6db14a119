package fi.enterfinland.document.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.document.gateway.PdfPage;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the service holds about a person, as a paper in their language. */
@ApplicationScoped
public class OwnDataPdf {
  private PdfMaker maker;

  /** For the container's proxy. */
  protected OwnDataPdf() {}

  /** Makes its papers with a maker. */
  @Inject
  public OwnDataPdf(PdfMaker maker) {
    this.maker = maker;
  }

  /** The paper, made at an instant. */
  public byte[] make(OwnDataAsked data, Instant at) {
    PaperTexts texts = new PaperTexts(data.language());
    PdfPage page =
        new PdfPage(
                data.language(),
                texts.get("own.title"),
                texts.get("own.description"),
                texts.get("authority"))
            .lead(texts.get("own.lead", texts.moment(at)))
            .note(texts.get("own.note"));
    for (OwnDataPart part : OwnDataPart.values()) {
      page.heading(texts.get("own.part." + part));
      if (data.rows(part).isEmpty()) {
        page.paragraph(texts.get("own.none"));
      }
      data.rows(part).forEach(row -> page.facts(facts(row, texts)));
    }
    return maker.make(page);
  }

  private static List<Fact> facts(OwnDataRow row, PaperTexts texts) {
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<String, Object> fact : row.facts().entrySet()) {
      if (fact.getValue() instanceof List<?> rows) {
        rows.forEach(inner -> facts.add(inner(fact.getKey(), (OwnDataRow) inner, texts)));
      } else if (!(fact.getValue() instanceof JsonValue)) {
        facts.add(new Fact(texts.get("own.fact." + fact.getKey()), words(fact.getValue(), texts)));
      }
    }
    return facts;
  }

  /** A record inside a record: its own label if it has one, and its words in a line. */
  private static Fact inner(String name, OwnDataRow row, PaperTexts texts) {
    Object label = row.facts().get("label");
    Object value = row.facts().get("value");
    if (label != null) {
      return new Fact(label.toString(), value == null ? "" : value.toString());
    }
    String line =
        row.facts().values().stream()
            .filter(each -> !(each instanceof JsonValue || each instanceof List<?>))
            .map(each -> words(each, texts))
            .collect(Collectors.joining(" \u00b7 "));
    return new Fact(texts.get("own.fact." + name), line);
  }

  /** Constants are told by the texts {@code own.<Type>.<NAME>}. */
  private static String words(Object value, PaperTexts texts) {
    if (value instanceof Instant instant) {
      return texts.moment(instant);
    }
    if (value instanceof LocalDate day) {
      return texts.day(day);
    }
    if (value instanceof Boolean mark) {
      return texts.get(mark ? "own.yes" : "own.no");
    }
    if (value instanceof Enum<?> constant) {
      return texts.get(
          "own." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
    return value.toString();
  }
}
