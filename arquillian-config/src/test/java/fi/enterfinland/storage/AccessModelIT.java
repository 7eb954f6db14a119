package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.Found;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.storage.AccessWorld.Question;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The access check of the product, in its real database, against a model of a few lists: a hundred
 * thousand random histories of grants that begin, end and run out, of cases that move on, of
 * sessions that die and begin again, of roles that are given and taken. What the model denies,
 * neither the policy, be it by its own statement or by what the case's page has read, nor the
 * autosave's own statement allows; what it allows, they allow.
 *
 * <p>Histories go in step, some hundred at a time, so that their rows are written together.
 */
class AccessModelIT {
  private static final int HISTORIES = 100_000;
  private static final int TOGETHER = 1_000;
  private static final int STEPS = 5;
  private static final int YEAR = 2032;
  private static final Instant BEGIN = Instant.parse("2026-12-01T09:00:00Z");
  private static final JsonValue NAME = Json.createValue("Meera");

  private final Random random = new Random(20_261_201);
  private final SetClock clock = new SetClock();
  private final Repositories.Views views = new Repositories.Views();
  private final AccessPolicy policy =
      new AccessPolicy(
          new AccessRepository(Repositories.entityManager(TestDatabase.keptConnections())),
          clock,
          views);
  private final ApplicationRepository applications =
      new ApplicationRepository(Repositories.entityManager(TestDatabase.keptConnections()));
  private final AnswerWriterRepository answers =
      new AnswerWriterRepository(TestDatabase.keptConnections());
  private int asked;
  private int allowed;

  @Test
  void nobody_ever_reads_or_changes_what_the_model_denies() throws SQLException {
    for (long account : AccessWorld.ACCOUNTS) {
      TestDatabase.account(account);
    }
    for (int first = 0; first < HISTORIES; first += TOGETHER) {
      tell(worlds(first));
    }
    assertThat(asked).as("questions").isGreaterThan(HISTORIES);
    assertThat(allowed).as("of them allowed").isBetween(asked / 20, asked * 19 / 20);
  }

  private List<AccessWorld> worlds(int first) throws SQLException {
    TestDatabase.execute(
        """
        insert into permit_application
          (number, form_code, form_version, status, language, started_at, status_since, version)
        select format('EF-%s-%s', ?::int, lpad(n::text, 7, '0')), 'OLE_OPI', 1, 'DRAFT', 'EN',
          now(), now(), 1
        from generate_series(?::int, ?::int) n
        """,
        YEAR, 2 * first, 2 * (first + TOGETHER) - 1);
    List<AccessWorld> worlds = new ArrayList<>(TOGETHER);
    for (int i = first; i < first + TOGETHER; i++) {
      worlds.add(
          new AccessWorld(
              random, ApplicationNumber.of(YEAR, 2L * i), ApplicationNumber.of(YEAR, 2L * i + 1)));
    }
    return worlds;
  }

  private void tell(List<AccessWorld> worlds) throws SQLException {
    for (int step = 0; step < STEPS; step++) {
      clock.now = BEGIN.plus(Duration.ofMinutes(25L * step));
      try (Connection connection = TestDatabase.keptConnections().getConnection();
          WrittenRows rows = new WrittenRows(connection)) {
        for (AccessWorld world : worlds) {
          world.step(clock.now, rows);
        }
      }
      for (AccessWorld world : worlds) {
        if (random.nextInt(3) == 0) {
          Optional<Question> question = world.question();
          if (question.isPresent()) {
            ask(world, question.get());
          }
        }
      }
    }
    save(worlds);
  }

  private void ask(AccessWorld world, Question question) {
    boolean expected = world.allows(question, clock.now);
    int seen = views.told.size();
    assertThat(isAllowed(question))
        .as(() -> question + " at " + clock.now + " after\n" + world.told())
        .isEqualTo(expected);
    assertThat(views.told.size() - seen)
        .as("lines of who saw it")
        .isEqualTo(expected && question.verb().isView() ? 1 : 0);
    asked++;
    allowed += expected ? 1 : 0;
  }

  private boolean isAllowed(Question question) {
    try {
      ActingRight right =
          question.actor().isOfficer()
              ? policy.officer(question.actor(), question.number(), question.verb())
              : asked % 2 == 0
                  ? policy.of(question.actor(), question.number(), question.verb())
                  : asOnThePage(question);
      assertThat(right.number()).isEqualTo(question.number());
      assertThat(right.accountId()).isEqualTo(question.actor().accountId());
      return true;
    } catch (RuleViolation refusal) {
      assertThat(refusal.rule()).isIn(AccessRule.NO_ACCESS, AccessRule.NOT_IN_THIS_CAPACITY);
      return false;
    }
  }

  private ActingRight asOnThePage(Question question) {
    Found<ApplicationDetails> found =
        applications.foundDetails(question.number(), question.actor().accountId(), clock.now());
    ActingRight right =
        policy.of(question.actor(), question.number(), question.verb(), found.standings());
    assertThat(found.by(right).number()).isEqualTo(question.number());
    return right;
  }

  /** One question in a statement, as the autosave does, for each of the histories. */
  private void save(List<AccessWorld> worlds) throws SQLException {
    List<DraftSave> saves = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (AccessWorld world : worlds) {
      world
          .question()
          .ifPresent(
              question -> {
                long account = question.actor().accountId();
                saves.add(
                    new DraftSave(
                        question.number(),
                        account,
                        AccessTable.capacities(Verb.FILL_IN, question.actor().level()),
                        1,
                        List.of(new AnswerEdit("pd.first_names", NAME, 1))));
                expected.add(world.fate(question, clock.now));
              });
    }
    assertThat(answers.write(saves, clock.now))
        .extracting(outcome -> outcome.fate().name())
        .isEqualTo(expected);
  }

  /** A clock that stands where the histories are. */
  private static final class SetClock extends SystemClock {
    private Instant now = BEGIN;

    @Override
    public Instant now() {
      return now;
    }
  }

  /** Writes what happened in one step of all histories, in batches and one transaction. */
  private static final class WrittenRows implements AccessWorld.Rows, AutoCloseable {
    private final Connection connection;
    private final PreparedStatement grants;
    private final PreparedStatement ends;
    private final PreparedStatement moves;

    WrittenRows(Connection connection) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      grants =
          connection.prepareStatement(
              """
              insert into access_grant
                (application_number, account_id, capacity, receives_service, ground, valid_from,
                 valid_until)
              values (?, ?, ?, ?, 'test', ?, ?)
              """);
      ends =
          connection.prepareStatement(
              """
              update access_grant set ended_at = ?
              where application_number = ? and account_id = ? and ended_at is null
                and valid_from <= ?
              """);
      moves =
          connection.prepareStatement(
              """
              update permit_application
              set status = ?, submitted_at = coalesce(submitted_at, started_at) where number = ?
              """);
    }

    @Override
    public void granted(AccessWorld.Grant grant) {
      add(
          grants,
          grant.number.value(),
          grant.account,
          grant.capacity.name(),
          grant.served,
          grant.from.atOffset(ZoneOffset.UTC),
          grant.until == null ? null : grant.until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void ended(ApplicationNumber number, long account, Instant at) {
      add(ends, at.atOffset(ZoneOffset.UTC), number.value(), account, at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void moved(ApplicationNumber number, ApplicationStatus to) {
      add(moves, to.name(), number.value());
    }

    private static void add(PreparedStatement statement, Object... values) {
      try {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws SQLException {
      grants.executeBatch();
      ends.executeBatch();
      moves.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
      grants.close();
      ends.close();
      moves.close();
    }
  }
}
