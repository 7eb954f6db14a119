package fi.enterfinland.document.service;

import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.document.model.DocumentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Removes what is left of documents that were removed before they were sent. */
@ApplicationScoped
public class DocumentRetention {
  @Inject private DocumentRepository documents;

  void due(@Observes RetentionDue due) {
    if (due.is("document.removed", Step.REMOVE)) {
      due.done(documents.forgetRemoved(due.before(), due.most()));
    }
  }
}
