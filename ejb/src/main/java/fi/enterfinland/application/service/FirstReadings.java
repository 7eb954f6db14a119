package fi.enterfinland.application.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.ApplicationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sees to it that what was sent in a case is noted as read once: when it was first opened. */
@ApplicationScoped
public class FirstReadings {
  @Inject private ApplicationRepository applications;

  /**
   * Notes what the authority now opens for the first time. An officer who may not see the content
   * has not read it.
   *
   * @param unread looks up what nobody has opened
   * @param note writes down that it is open now
   */
  public <T> void first(ActingRight right, Supplier<List<T>> unread, Consumer<List<T>> note) {
    if (right.seesContacts() && !unread.get().isEmpty()) {
      // Two first openings at one moment: the second waits, and finds it read.
      applications.locked(right.number());
      List<T> still = unread.get();
      if (!still.isEmpty()) {
        note.accept(still);
      }
    }
  }
}
