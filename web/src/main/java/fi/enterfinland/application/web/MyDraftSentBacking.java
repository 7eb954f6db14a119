package fi.enterfinland.application.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.Receipt;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Slot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Right after sending: the receipt, and what happens next. */
@Named
@RequestScoped
public class MyDraftSentBacking {
  @Inject private ApplicationService applications;
  @Inject private FormCatalog forms;
  @Inject private SignedIn signedIn;

  private String number;
  private Receipt receipt;
  private FormDefinition form;

  /** Reads the receipt of the application the address names. */
  public void open() {
    receipt = applications.receipt(signedIn.actor(), new ApplicationNumber(number));
    form = forms.definition(receipt.formCode(), receipt.formVersion());
  }

  /** The receipt. */
  public Receipt getReceipt() {
    return receipt;
  }

  /** What the application is called. */
  public String getName() {
    return form.name().in(PageFunctions.language());
  }

  /** The fee in cents, or null where it is still to be confirmed. */
  public Long getFee() {
    return receipt.fee().isPresent() ? receipt.fee().getAsLong() : null;
  }

  /** What a document is, by the place it was put in. */
  public String place(SubmittedDocument document) {
    return form.slot(document.slot())
        .map(Slot::title)
        .map(title -> title.in(PageFunctions.language()))
        .orElse("");
  }

  /** The number in the address. */
  public String getNumber() {
    return number;
  }

  /** Takes the number from the address. */
  public void setNumber(String number) {
    this.number = number;
  }
}
