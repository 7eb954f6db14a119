package fi.enterfinland.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.web.FormNames;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.mandate.model.ClientRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTableTest {
  private static ClientRow client(String familyName) {
    return new ClientRow(
        ApplicationNumber.of(2026, 123),
        "OLE_OPI",
        1,
        ApplicationStatus.IN_PROCESS,
        familyName,
        "Meera",
        LocalDate.of(1993, 5, 8),
        null,
        Capacity.COUNSEL,
        "mandate 7",
        true,
        LocalDate.of(2027, 1, 31),
        null,
        null);
  }

  private static String table(ClientRow... rows) {
    return new String(
        ClientTable.write(List.of(rows), new FormNames(new FormCatalog()), Language.EN),
        StandardCharsets.UTF_8);
  }

  @Test
  void each_client_is_a_line_under_a_head_a_spreadsheet_reads() {
    List<String> lines = table(client("Thapaliya")).lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFFCase;Last name;First names;");
    assertThat(lines.get(1))
        .startsWith("EF-2026-0000123;Thapaliya;Meera;1993-05-08;")
        .endsWith(";Being handled;;Counsel;2027-01-31");
    assertThat(lines).hasSize(2);
  }

  @Test
  void a_mandate_is_told_to_end_soon_from_the_fourteenth_day_before_its_last() {
    assertThat(client("Thapaliya").isEndingSoon(LocalDate.of(2027, 1, 16))).isFalse();
    assertThat(client("Thapaliya").isEndingSoon(LocalDate.of(2027, 1, 17))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"http://a\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=1;=2"})
  void no_name_is_taken_for_a_formula(String name) {
    String cell = ClientTable.cell(name);
    assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
  }

  @Test
  void what_separates_in_a_table_is_quoted() {
    assertThat(ClientTable.cell("O;Brien \"Jr\"")).isEqualTo("\"O;Brien \"\"Jr\"\"\"");
    assertThat(ClientTable.cell("two\nlines")).isEqualTo("\"two\nlines\"");
    assertThat(ClientTable.cell("Gebretsadik")).isEqualTo("Gebretsadik");
    assertThat(ClientTable.cell(null)).isEmpty();
  }
}
