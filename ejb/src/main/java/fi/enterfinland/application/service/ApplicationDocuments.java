package fi.enterfinland.application.service;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.document.model.DocumentChange;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Owns the slots of a form: documents come and go while the application is a draft. The row is
 * locked until the change is committed, so that nothing slips past a sending at the same moment.
 */
@ApplicationScoped
public class ApplicationDocuments {
  @Inject private ApplicationRepository applications;
  @Inject private FormCatalog forms;

  void decide(@Observes DocumentChange change) {
    if (change.slot().indexOf(':') >= 0) {
      // The slot of another feature, which is named before the colon.
      return;
    }
    PermitApplication application = applications.locked(change.number());
    boolean slotOfTheForm =
        !application.isLodgedElsewhere()
            && forms
                .definition(application.formCode(), application.formVersion())
                .slot(change.slot())
                .isPresent();
    if (slotOfTheForm && !change.by().isAs(Capacity.OFFICER)) {
      application.changeDocuments(change.by());
      change.permit();
    }
  }
}
