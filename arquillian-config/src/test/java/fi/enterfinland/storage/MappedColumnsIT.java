package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.enterfinland.application.model.PermitApplication;
import jakarta.persistence.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every column an entity maps is in the database as it is mapped, and every needed one is mapped.
 */
class MappedColumnsIT {
  @TestFactory
  Stream<DynamicTest> an_entity_fits_its_table() {
    return entities().stream()
        .map(
            entity ->
                DynamicTest.dynamicTest(
                    entity.getSimpleName(),
                    () -> {
                      try (Connection connection = TestDatabase.keptConnections().getConnection()) {
                        assertThat(new MappedColumns(connection).check(entity)).isEmpty();
                      }
                    }));
  }

  /** Each is planted in a transaction that is rolled back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table permit_application rename column status to state"
            + "|PermitApplication.status: there is no column status",
        "alter table permit_application alter column started_at type timestamp"
            + "|PermitApplication.startedAt: is Instant, the column timestamp without time zone",
        "alter table permit_application alter column family_name type varchar(20)"
            + "|PermitApplication.familyName: is String, the column character varying",
        "alter table permit_application alter column version drop not null"
            + "|PermitApplication.version: cannot be empty, the column can",
        "truncate permit_application cascade; alter table permit_application add planted text not"
            + " null|permit_application.planted: must have a value, and nothing is mapped to it",
        "alter table permit_application rename to case_file"
            + "|PermitApplication: there is no table permit_application"
      })
  void what_does_not_fit_is_caught(String change, String finding) throws SQLException {
    try (Connection connection = TestDatabase.keptConnections().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(change);
        assertThat(new MappedColumns(connection).check(PermitApplication.class)).contains(finding);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static List<Class<?>> entities() {
    List<Class<?>> entities =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fi.enterfinland")
                .stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertThat(entities).hasSizeGreaterThan(10);
    return entities;
  }
}
