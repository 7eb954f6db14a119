package fi.enterfinland.notification.model;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationWithdrawn;
import fi.enterfinland.application.model.CaseRegistered;
import fi.enterfinland.application.model.DraftStarted;
import fi.enterfinland.application.model.IdentityProved;
import fi.enterfinland.application.model.ProcessingStarted;
import fi.enterfinland.document.model.DocumentAdded;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.document.model.DocumentRemoved;
import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which event is told to the people of its case, and as what. Every event stands here, those that
 * are told to nobody too: forgetting one is found by a test.
 */
public final class NoticePlan {
  private static final Map<Class<?>, Function<CaseEvent, Optional<Notice>>> PLAN =
      Map.ofEntries(
          silent(DraftStarted.class),
          tell(ApplicationSubmitted.class, NoticeKind.APPLICATION_ARRIVED),
          tell(ApplicationWithdrawn.class, NoticeKind.APPLICATION_WITHDRAWN),
          silent(CaseRegistered.class),
          tell(IdentityProved.class, NoticeKind.IDENTITY_PROVED),
          tell(ProcessingStarted.class, NoticeKind.PROCESSING_STARTED),
          silent(DocumentAdded.class),
          silent(DocumentRemoved.class),
          silent(DocumentOpened.class));

  private NoticePlan() {}

  /** What is to be told of an event, if anything. */
  public static Optional<Notice> noticeOf(CaseEvent event) {
    Function<CaseEvent, Optional<Notice>> planned = PLAN.get(event.getClass());
    return planned == null ? Optional.empty() : planned.apply(event);
  }

  /** Whether the plan says anything about an event, be it that nobody is told. */
  public static boolean covers(Class<?> event) {
    return PLAN.containsKey(event);
  }

  private static Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> silent(
      Class<? extends CaseEvent> type) {
    return Map.entry(type, event -> Optional.empty());
  }

  private static <E extends CaseEvent> Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tell(
      Class<E> type, NoticeKind kind) {
    return tell(type, kind, event -> null);
  }

  /** With the day the notice names. */
  private static <E extends CaseEvent> Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tell(
      Class<E> type, NoticeKind kind, Function<E, LocalDate> day) {
    return Map.entry(
        type,
        event ->
            Optional.of(new Notice(event.number(), kind, day.apply(type.cast(event)), event.at())));
  }
}
