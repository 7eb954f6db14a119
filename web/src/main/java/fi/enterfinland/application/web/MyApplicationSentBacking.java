package fi.enterfinland.application.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.application.service.ReceiptService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.ReadableAnswers;
import fi.enterfinland.form.model.ReadableAnswers.ReadableSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What I sent: all answers and documents, to be read. */
@Named
@RequestScoped
public class MyApplicationSentBacking {
  @Inject private ApplicationService service;
  @Inject private ReceiptService receipts;
  @Inject private FormCatalog forms;
  @Inject private SignedIn signedIn;

  private String number;
  private ApplicationDetails details;
  private SentAnswers sent;

  /** Loads what arrived; somebody else's is not found, and what was lodged elsewhere is there. */
  public void load() {
    Actor actor = signedIn.actor();
    ApplicationNumber application = new ApplicationNumber(number);
    details = service.details(actor, application);
    sent = details.lodgedElsewhere() ? null : receipts.sent(actor, application);
  }

  /** The answers by section, in the words of the form; none where it was lodged elsewhere. */
  public List<ReadableSection> getSections() {
    if (sent == null) {
      return List.of();
    }
    return ReadableAnswers.of(
        forms.definition(details.formCode(), details.formVersion()),
        new Answers(sent.answers()),
        PageFunctions.language(),
        sent.arrivedAt().atZone(SystemClock.HELSINKI).toLocalDate());
  }

  /** The case. */
  public ApplicationDetails getCase() {
    return details;
  }

  /** What arrived; null where the application was lodged elsewhere. */
  public SentAnswers getSent() {
    return sent;
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
