package fi.enterfinland.guardian.service;

import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ConsentPolicy;
import fi.enterfinland.guardian.model.GuardianRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Gathers what is to be known to judge the consents of a case. */
@ApplicationScoped
public class Consents {
  @Inject private GuardianRepository family;
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRepository documents;
  @Inject private FormCatalog forms;

  /** Whose consent a case needs. */
  ConsentPolicy policy(ChildCase childCase, String formCode) {
    return new ConsentPolicy(
        family.child(childCase.childId()),
        family.guardianshipsOf(childCase.childId()),
        childCase,
        forms.kind(formCode).orElseThrow(),
        documents.list(childCase.number()).stream()
            .map(DocumentView::id)
            .collect(Collectors.toSet()));
  }

  /** The answers of a case as they stand: one statement. */
  ReadState readState(ApplicationNumber number, String formCode, int formVersion) {
    return ReadState.of(forms.definition(formCode, formVersion), applications.answers(number));
  }
}
