package fi.enterfinland.documentrequest.service;

import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets go of copies that nobody may download any more, and of those that were never given; what was
 * given, when, stays on record.
 */
@ApplicationScoped
public class DocumentRequestRetention {
  @Inject private DocumentRequestRepository requests;

  void due(@Observes RetentionDue due) {
    if (due.is("document.copy", Step.REMOVE)) {
      due.done(requests.forgetCopies(due.before(), due.now(), due.most()));
    } else if (due.is("document.ungiven", Step.REMOVE)) {
      due.done(requests.forgetUngiven(due.before(), due.now(), due.most()));
    }
  }
}
