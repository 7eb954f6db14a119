package fi.enterfinland.mandate.web;

import fi.enterfinland.application.web.FormNames;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.mandate.model.ClientRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes somebody's own clients as a table for other programs (RFC 4180). It is opened in
 * spreadsheets: those of Finland and Sweden want semicolons, and a mark at the beginning to read
 * the letters right; and none may take a name for a formula.
 */
final class ClientTable {
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private ClientTable() {}

  static byte[] write(List<ClientRow> clients, FormNames names, Language language) {
    ResourceBundle texts = MandateTexts.in(language);
    Stream<String> head =
        Stream.of("number", "family", "given", "born", "what", "status", "due", "role", "ends")
            .map(column -> texts.getString("csv." + column));
    Stream<String> rows =
        clients.stream()
            .map(
                row ->
                    line(
                        Stream.of(
                            row.number().value(),
                            row.familyName(),
                            row.givenNames(),
                            text(row.birthDate()),
                            names.of(row.formCode(), row.formVersion(), language),
                            texts.getString("status." + row.status()),
                            text(row.dueOn()),
                            texts.getString("seat." + row.capacity()),
                            text(row.endsOn()))));
    return (MARK
            + Stream.concat(Stream.of(line(head)), rows).collect(Collectors.joining("\r\n"))
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String line(Stream<String> cells) {
    return cells.map(ClientTable::cell).collect(Collectors.joining(";"));
  }

  /** A cell that could be taken for a formula begins with an apostrophe, which shows it as text. */
  static String cell(String value) {
    String text = value == null ? "" : value;
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
