package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an application is called, in the language of the page. */
@Named
@ApplicationScoped
public class FormNames {
  private FormCatalog forms;

  /** For the container's proxy. */
  protected FormNames() {}

  /** Asks the catalogue. */
  @Inject
  public FormNames(FormCatalog forms) {
    this.forms = forms;
  }

  /** {@code #{formNames.of(case.formCode, case.formVersion)}}. */
  public String of(String code, int version) {
    return of(code, version, PageFunctions.language());
  }

  /** The same in a language, for what is no page. */
  public String of(String code, int version, Language language) {
    return forms.name(code, version).in(language);
  }
}
