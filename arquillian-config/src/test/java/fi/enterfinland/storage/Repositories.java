package fi.enterfinland.storage;

import fi.enterfinland.access.model.CaseViewed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

/** The product's persistence unit without its server, for repositories on the test database. */
final class Repositories {
  private Repositories() {}

  /** An entity manager that reads through this source. */
  static EntityManager entityManager(DataSource dataSource) {
    return Persistence.createEntityManagerFactory(
            "enterfinland",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                dataSource,
                "eclipselink.weaving",
                "false",
                "eclipselink.logging.level",
                "WARNING"))
        .createEntityManager();
  }

  /** Takes down which views were told of. */
  static final class Views implements Event<CaseViewed> {
    final List<CaseViewed> told = new ArrayList<>();

    @Override
    public void fire(CaseViewed event) {
      told.add(event);
    }

    @Override
    public <U extends CaseViewed> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends CaseViewed> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<CaseViewed> select(Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends CaseViewed> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends CaseViewed> Event<U> select(
        TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
