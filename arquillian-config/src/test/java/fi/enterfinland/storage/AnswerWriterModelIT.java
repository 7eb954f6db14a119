package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.application.model.StaleAnswer;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * The one statement that saves answers, against a model of a few lines, over random interleavings
 * of edits from several windows and persons, of sending, and of access that ends.
 */
class AnswerWriterModelIT {
  private static final int DRAFTS = 3;
  private static final long[] ACCOUNTS = {101, 102};
  private static final long STRANGER = 103;
  private static final Set<Capacity> WRITERS = Set.of(Capacity.SELF);
  private static final Instant BEGIN = Instant.parse("2026-12-01T09:00:00Z");

  private final AnswerWriterRepository answers =
      new AnswerWriterRepository(TestDatabase.keptConnections());

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void what_stands_is_the_first_answer_with_the_highest_counter(
      @ForAll("histories") List<Step> history) throws SQLException {
    List<ApplicationNumber> drafts = new ArrayList<>();
    for (int i = 0; i < DRAFTS; i++) {
      drafts.add(TestDatabase.draft(ACCOUNTS));
    }
    TestDatabase.account(STRANGER);
    Model model = new Model();
    Instant now = BEGIN;
    for (Step step : history) {
      now = now.plusMillis(1);
      if (step instanceof Send send) {
        TestDatabase.send(drafts.get(send.draft()));
        model.sent.add(drafts.get(send.draft()));
      } else if (step instanceof End end) {
        TestDatabase.endGrant(drafts.get(end.draft()), end.account());
        model.ended.add(drafts.get(end.draft()) + " " + end.account());
      } else if (step instanceof Group group) {
        List<DraftSave> saves = group.saves(drafts);
        List<SaveOutcome> expected = new ArrayList<>();
        for (DraftSave save : saves) {
          expected.add(model.save(save, now));
        }
        assertThat(answers.write(saves, now)).isEqualTo(expected);
      }
    }
    assertThat(stored(drafts)).isEqualTo(model.standing(drafts));
  }

  private static Map<String, String> stored(List<ApplicationNumber> drafts) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select application_number, question, value, counter, saved_by from answer"
                    + " where application_number = any(?)")) {
      statement.setArray(
          1,
          connection.createArrayOf(
              "text", drafts.stream().map(ApplicationNumber::value).toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.put(
              row.getString(1) + " " + row.getString(2),
              row.getString(3) + " " + row.getLong(4) + " " + row.getLong(5));
        }
      }
    }
    return rows;
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Integer> draft = Arbitraries.integers().between(0, DRAFTS - 1);
    Arbitrary<Edit> edit =
        Combinators.combine(
                draft,
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(6, ACCOUNTS[0]),
                    net.jqwik.api.Tuple.of(4, ACCOUNTS[1]),
                    net.jqwik.api.Tuple.of(1, STRANGER)),
                Arbitraries.of("pd.first_names", "fa.ch[a1].dob", "op.type"),
                values(),
                Arbitraries.longs().between(1, 6))
            .as(Edit::new);
    Arbitrary<Step> group = edit.list().ofMinSize(1).ofMaxSize(6).map(Group::new);
    Arbitrary<Step> send = draft.map(Send::new);
    Arbitrary<Step> end = draft.map(of -> new End(of, ACCOUNTS[1]));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, group),
            net.jqwik.api.Tuple.of(1, send),
            net.jqwik.api.Tuple.of(1, end))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  private static Arbitrary<JsonValue> values() {
    return Arbitraries.of(
        Json.createValue("Åsa"),
        Json.createValue("\"quoted\", {braced}\\ and 漢字 😀"),
        Json.createValue(""),
        JsonValue.TRUE,
        JsonValue.FALSE,
        JsonValue.NULL,
        Json.createArrayBuilder().add("FI").add("NP").build());
  }

  /** Something that happens to the drafts. */
  sealed interface Step {}

  record Send(int draft) implements Step {}

  record End(int draft, long account) implements Step {}

  record Edit(int draft, long account, String question, JsonValue value, long counter) {}

  /** Edits that reach the writer at one moment; one a save, but for neighbours of one window. */
  record Group(List<Edit> edits) implements Step {
    List<DraftSave> saves(List<ApplicationNumber> drafts) {
      Set<String> places = new HashSet<>();
      List<DraftSave> saves = new ArrayList<>();
      for (Edit edit : edits) {
        if (places.add(edit.draft() + edit.question())) {
          AnswerEdit answer = new AnswerEdit(edit.question(), edit.value(), edit.counter());
          DraftSave before = saves.isEmpty() ? null : saves.get(saves.size() - 1);
          ApplicationNumber number = drafts.get(edit.draft());
          if (before != null
              && before.number().equals(number)
              && before.accountId() == edit.account()) {
            List<AnswerEdit> both = new ArrayList<>(before.edits());
            both.add(answer);
            saves.set(saves.size() - 1, new DraftSave(number, edit.account(), WRITERS, 1, both));
          } else {
            saves.add(new DraftSave(number, edit.account(), WRITERS, 1, List.of(answer)));
          }
        }
      }
      return saves;
    }
  }

  /** What saving means, in memory. */
  private static final class Model {
    final Map<String, Standing> answers = new HashMap<>();
    final Set<ApplicationNumber> sent = new HashSet<>();
    final Set<String> ended = new HashSet<>();

    SaveOutcome save(DraftSave save, Instant now) {
      if (save.accountId() == STRANGER || ended.contains(save.number() + " " + save.accountId())) {
        return new SaveOutcome(Fate.NO_ACCESS, null, Map.of(), Map.of());
      }
      if (sent.contains(save.number())) {
        return new SaveOutcome(Fate.SENT, null, Map.of(), Map.of());
      }
      Instant savedAt = null;
      Map<String, Long> saved = new HashMap<>();
      Map<String, StaleAnswer> stale = new HashMap<>();
      for (AnswerEdit edit : save.edits()) {
        Standing mine = new Standing(edit.value(), edit.counter(), now, save.accountId());
        Standing stands =
            answers.merge(
                save.number() + " " + edit.question(),
                mine,
                (old, newer) -> newer.counter > old.counter ? newer : old);
        if (stands.counter == edit.counter() && stands.value.equals(edit.value())) {
          saved.put(edit.question(), edit.counter());
          savedAt = savedAt == null || stands.at.isAfter(savedAt) ? stands.at : savedAt;
        } else {
          stale.put(
              edit.question(),
              new StaleAnswer(
                  stands.value, stands.counter, stands.at, stands.by == save.accountId()));
        }
      }
      return new SaveOutcome(Fate.OPEN, savedAt, saved, stale);
    }

    Map<String, String> standing(List<ApplicationNumber> drafts) {
      Map<String, String> rows = new TreeMap<>();
      answers.forEach(
          (place, answer) -> {
            assertThat(drafts).anyMatch(draft -> place.startsWith(draft.value()));
            String value =
                answer.value instanceof jakarta.json.JsonArray
                    ? "[\"FI\", \"NP\"]"
                    : answer.value.toString();
            rows.put(place, value + " " + answer.counter + " " + answer.by);
          });
      return rows;
    }
  }

  private record Standing(JsonValue value, long counter, Instant at, long by) {}
}
