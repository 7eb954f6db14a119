package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.demonstration.model.Demonstration;
import fi.enterfinland.local.ApplicationServer;
import fi.enterfinland.local.LocalSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented cases in the shipped server: all there after the first start, and no more ever. */
class DemonstrationIT {
  private static final List<String> TABLES =
      List.of("account", "permit_application", "notice", "handover_message", "document");

  @TempDir private Path folder;

  @Test
  void the_first_start_brings_every_case_to_its_promised_state_and_the_second_adds_nothing()
      throws SQLException {
    LocalSettings place = LocalSettings.onFreePorts(folder.resolve("demonstration"));
    Map<String, String> settings = OtherServer.settings(place, "demonstration");
    settings.put("EF_DEMONSTRATION", "true");
    try (Connection database = open(settings)) {
      start(place, settings).close();
      assertThat(rows(database, STATES)).isEqualTo(promised());
      assertThat(rows(database, "select status from permit_application where form_version = 0"))
          .isEqualTo(
              Demonstration.read().elsewhere().stream().map(told -> told.ends().name()).toList());
      assertNothingIsLeftToTell(database);
      assertEverythingLiesInThePast(database);
      List<String> before = counts(database);
      start(place, settings).close();
      assertThat(counts(database)).isEqualTo(before);
    }
  }

  private static ApplicationServer start(LocalSettings place, Map<String, String> settings) {
    return ApplicationServer.start(place, settings, List.of("-XX:TieredStopAtLevel=1"));
  }

  private static Connection open(Map<String, String> settings) throws SQLException {
    return DriverManager.getConnection(
        settings.get("EF_DB_URL"), settings.get("EF_DB_USER"), settings.get("EF_DB_PASSWORD"));
  }

  private static final String STATES =
      """
      select i.subject || ' ' || a.status from permit_application a
      join account_identity i on i.account_id = a.started_by order by i.subject, a.started_at
      """;

  private static List<String> promised() {
    return Demonstration.read().applicants().stream()
        .flatMap(
            person -> person.cases().stream().map(told -> person.subject() + " " + told.ends()))
        .sorted((one, other) -> subject(one).compareTo(subject(other)))
        .toList();
  }

  private static String subject(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static void assertNothingIsLeftToTell(Connection database) throws SQLException {
    assertThat(rows(database, "select message_id::text from handover_unsent")).isEmpty();
    assertThat(
            rows(
                database,
                "select type from handover_message where sent_at is null"
                    + " or acknowledged_at is null"))
        .isEmpty();
    assertThat(rows(database, "select distinct type from handover_message"))
        .contains("ApplicationSubmitted", "SupplementAnswered", "DecisionServed");
    assertThat(rows(database, "select kind from notice where addressed_at is null")).isEmpty();
    assertThat(rows(database, "select kind from notice_mail where sent_at is null")).isEmpty();
    assertThat(rows(database, "select distinct kind from notice_mail"))
        .contains("APPLICATION_ARRIVED", "SUPPLEMENT_REQUESTED", "DECISION_READY");
  }

  private static void assertEverythingLiesInThePast(Connection database) throws SQLException {
    for (String column :
        List.of(
            "account.created_at",
            "permit_application.started_at",
            "timeline_entry.at",
            "document.added_at",
            "handover_message.created_at",
            "notice_mail.sent_at",
            "audit_entry.at")) {
      String table = column.substring(0, column.indexOf('.'));
      assertThat(
              rows(
                  database,
                  "select count(*)::text from %s where %s > date_trunc('day', now())"
                      .formatted(table, column)))
          .as(column)
          .containsExactly("0");
    }
  }

  private static List<String> counts(Connection database) throws SQLException {
    List<String> counts = new ArrayList<>();
    for (String table : TABLES) {
      counts.add(table + " " + rows(database, "select count(*)::text from " + table).get(0));
    }
    return counts;
  }

  private static List<String> rows(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
