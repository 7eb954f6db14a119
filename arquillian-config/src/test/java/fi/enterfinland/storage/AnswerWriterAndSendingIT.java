package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftForm;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Saving and sending at the same moment exclude each other, whichever comes first. */
class AnswerWriterAndSendingIT {
  private static final long APPLICANT = 101;
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private final AnswerWriterRepository answers =
      new AnswerWriterRepository(TestDatabase.dataSource());

  @Test
  void a_save_told_as_saved_is_in_what_was_sent_and_nothing_comes_after() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try {
      for (int round = 0; round < 60; round++) {
        ApplicationNumber draft = TestDatabase.draft(APPLICANT);
        CyclicBarrier start = new CyclicBarrier(5);
        List<Future<Map<String, Long>>> windows = new ArrayList<>();
        for (int window = 0; window < 4; window++) {
          String question = "q" + window;
          windows.add(threads.submit(() -> saveUntilSent(draft, question, start)));
        }
        Future<Map<String, Long>> sent = threads.submit(sending(draft, start));
        Map<String, Long> told = new TreeMap<>();
        for (Future<Map<String, Long>> window : windows) {
          told.putAll(window.get());
        }
        assertThat(sent.get()).isEqualTo(told);
        assertThat(stored(draft)).isEqualTo(told);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_draft_held_by_somebody_holds_up_nobody_else() throws SQLException {
    ApplicationNumber held = TestDatabase.draft(APPLICANT);
    ApplicationNumber free = TestDatabase.draft(APPLICANT);
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      lock(connection, held);
      List<SaveOutcome> outcomes =
          answers.write(List.of(save(held, "q", 1), save(free, "q", 1)), NOW);
      assertThat(outcomes).extracting(SaveOutcome::fate).containsExactly(Fate.BUSY, Fate.OPEN);
      connection.rollback();
    }
    assertThat(answers.write(List.of(save(held, "q", 1)), NOW).get(0).saved())
        .containsEntry("q", 1L);
  }

  @Test
  void answers_checked_against_another_version_of_the_form_are_not_taken() throws SQLException {
    ApplicationNumber draft = TestDatabase.draft(APPLICANT);
    DraftSave save =
        new DraftSave(
            draft,
            APPLICANT,
            Set.of(Capacity.SELF),
            2,
            List.of(new AnswerEdit("q", Json.createValue("a"), 1)));
    assertThat(answers.write(List.of(save), NOW).get(0).fate()).isEqualTo(Fate.OTHER_FORM);
    assertThat(answers.formOf(draft)).contains(new DraftForm("OLE_OPI", 1));
    assertThat(stored(draft)).isEmpty();
  }

  @Test
  void no_such_draft_looks_like_a_foreign_one() throws SQLException {
    TestDatabase.account(APPLICANT);
    ApplicationNumber none = ApplicationNumber.of(2026, 9_999_999);
    assertThat(answers.write(List.of(save(none, "q", 1)), NOW).get(0).fate())
        .isEqualTo(Fate.NO_ACCESS);
    assertThat(answers.formOf(none)).isEmpty();
  }

  private Map<String, Long> saveUntilSent(
      ApplicationNumber draft, String question, CyclicBarrier start) throws Exception {
    start.await();
    Map<String, Long> told = new TreeMap<>();
    for (long counter = 1; ; ) {
      SaveOutcome outcome = answers.write(List.of(save(draft, question, counter)), NOW).get(0);
      switch (outcome.fate()) {
        case OPEN -> {
          told.putAll(outcome.saved());
          counter++;
        }
        case BUSY -> Thread.onSpinWait();
        case SENT -> {
          return told;
        }
        case NO_ACCESS, OTHER_FORM -> throw new AssertionError(outcome.fate());
      }
    }
  }

  private static Callable<Map<String, Long>> sending(ApplicationNumber draft, CyclicBarrier start) {
    return () -> {
      start.await();
      try (Connection connection = TestDatabase.dataSource().getConnection()) {
        connection.setAutoCommit(false);
        lock(connection, draft);
        Map<String, Long> seen = counters(connection, draft);
        try (Statement statement = connection.createStatement()) {
          statement.execute(
              "update permit_application set status = 'AWAITING_IDENTITY', submitted_at = now()"
                  + " where number = '"
                  + draft
                  + "'");
        }
        connection.commit();
        return seen;
      }
    };
  }

  private static void lock(Connection connection, ApplicationNumber draft) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select status from permit_application where number = ? for update")) {
      statement.setString(1, draft.value());
      statement.execute();
    }
  }

  private static Map<String, Long> stored(ApplicationNumber draft) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      return counters(connection, draft);
    }
  }

  private static Map<String, Long> counters(Connection connection, ApplicationNumber draft)
      throws SQLException {
    Map<String, Long> counters = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select question, counter from answer where application_number = ?")) {
      statement.setString(1, draft.value());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          counters.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return counters;
  }

  private static DraftSave save(ApplicationNumber draft, String question, long counter) {
    return new DraftSave(
        draft,
        APPLICANT,
        Set.of(Capacity.SELF),
        1,
        List.of(new AnswerEdit(question, Json.createValue("answer " + counter), counter)));
  }
}
