package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.mandate.service.PreparedDraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Preparing an application for the client of a case: which kind, and handing it over. */
@Named
@RequestScoped
public class CounselMandatePrepareBacking {
  @Inject private PreparedDraftService service;
  @Inject private FormCatalog forms;
  @Inject private PreparedHead prepared;
  @Inject private CaseHead head;
  @Inject private SignedIn signedIn;

  private String kind;

  /** Where nothing can be prepared for a client, there is no such page. */
  public void open() {
    if (!prepared.isOffered()) {
      throw new PageNotFoundException("Nothing can be prepared in " + head.getNumber());
    }
  }

  /** The kinds that can be filed here. */
  public List<FormDefinition> getKinds() {
    return forms.kinds().stream()
        .map(each -> forms.current(each.code()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Begins the chosen one. */
  public String begin() {
    ApplicationNumber draft = service.begin(signedIn.actor(), head.getNumber(), kind);
    String section = forms.current(kind).orElseThrow().sections().get(0).key();
    return PageAddress.COUNSEL_DRAFT_SECTION.redirect(draft, section);
  }

  /** Hands the draft the page shows to the client. */
  public String handOver() {
    service.handOver(signedIn.actor(), head.getNumber());
    return PageAddress.COUNSEL_DRAFT_REVIEW.redirect(head.getNumber());
  }

  /** Which kind was chosen. */
  public String getKind() {
    return kind;
  }

  /** Takes the kind. */
  public void setKind(String kind) {
    this.kind = kind;
  }
}
