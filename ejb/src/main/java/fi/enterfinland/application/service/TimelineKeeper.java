package fi.enterfinland.application.service;

import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.TimelineEntry;
import fi.enterfinland.application.model.TimelineEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what the people of a case may see into its timeline, in the event's own transaction. */
@ApplicationScoped
public class TimelineKeeper {
  @Inject private ApplicationRepository applications;

  void keep(@Observes TimelineEvent event) {
    applications.add(new TimelineEntry(event));
  }
}
