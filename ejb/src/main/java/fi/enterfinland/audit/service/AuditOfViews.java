package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.CaseViewed;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.audit.model.AuditViewRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Keeps who saw a case (L5.05): one line for a person, a case and what was seen of it within ten
 * minutes, however often the page is drawn meanwhile. What was just written is remembered, so that
 * most looks ask no database; the statement that writes looks itself, for a second node and for a
 * server that has been restarted.
 *
 * <p>A look that cannot be written down is not given: nobody sees a case without a trace.
 */
@ApplicationScoped
public class AuditOfViews {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int REMEMBERED = 20_000;

  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  private final Map<Look, Instant> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(1_000, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Look, Instant> eldest) {
              return size() > REMEMBERED;
            }
          });

  private AuditViewRepository views;

  @PostConstruct
  void open() {
    views = new AuditViewRepository(dataSource);
  }

  void viewed(@Observes CaseViewed viewed) {
    Look look = new Look(viewed.by().accountId(), viewed.number(), viewed.view());
    Instant before = remembered.get(look);
    if (before != null
        && !viewed.at().isBefore(before)
        && viewed.at().isBefore(before.plus(WINDOW))) {
      return;
    }
    try {
      if (views.keep(viewed, WINDOW)) {
        remembered.put(look, viewed.at());
      }
    } catch (SQLException unwritten) {
      throw new IllegalStateException("A look at a case could not be written down", unwritten);
    }
  }

  private record Look(Long accountId, ApplicationNumber number, Verb view) {}
}
