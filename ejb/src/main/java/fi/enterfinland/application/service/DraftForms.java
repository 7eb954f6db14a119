package fi.enterfinland.application.service;

import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftForm;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Which form each draft follows, remembered for the drafts last saved, so that an answer can be
 * checked without asking the database. What is remembered may be outdated when a draft moves to a
 * new version of its form; the statement that saves compares the version again.
 */
@ApplicationScoped
public class DraftForms {
  private static final int REMEMBERED = 20_000;

  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  private final Map<ApplicationNumber, DraftForm> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(1_000, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ApplicationNumber, DraftForm> eldest) {
              return size() > REMEMBERED;
            }
          });

  private AnswerWriterRepository answers;

  @PostConstruct
  void open() {
    answers = new AnswerWriterRepository(dataSource);
  }

  /**
   * The form a draft follows.
   *
   * @return empty if there is no such application
   */
  public Optional<DraftForm> of(ApplicationNumber number) throws SavingUnavailableException {
    DraftForm known = remembered.get(number);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Optional<DraftForm> read = answers.formOf(number);
      read.ifPresent(form -> remembered.put(number, form));
      return read;
    } catch (SQLException e) {
      throw new SavingUnavailableException("The draft's form could not be read", e);
    }
  }

  /** Asks again the next time. */
  public void forget(ApplicationNumber number) {
    remembered.remove(number);
  }
}
