package fi.enterfinland.handover.service;

import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationWithdrawn;
import fi.enterfinland.application.model.ContactDetailsChanged;
import fi.enterfinland.application.model.NonDisclosureMarked;
import fi.enterfinland.application.model.Submission;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Applications that were sent or taken back are handed over, and new contact details with them. */
@ApplicationScoped
public class ApplicationHandover {
  @Inject private HandoverLedger ledger;

  void submitted(@Observes ApplicationSubmitted event) {
    ledger.write(OutgoingType.APPLICATION_SUBMITTED, event.number(), payload(event), event.at());
  }

  void withdrawn(@Observes ApplicationWithdrawn event) {
    ledger.write(OutgoingType.APPLICATION_WITHDRAWN, event.number(), payload(event), event.at());
  }

  void nonDisclosureMarked(@Observes NonDisclosureMarked event) {
    ledger.write(OutgoingType.NON_DISCLOSURE_MARKED, event.number(), payload(event), event.at());
  }

  void contactDetailsChanged(@Observes ContactDetailsChanged event) {
    ledger.write(OutgoingType.CONTACT_DETAILS_CHANGED, event.number(), payload(event), event.at());
  }

  static JsonObject payload(ApplicationSubmitted event) {
    Submission submission = event.submission();
    JsonObjectBuilder answers = MessageParts.object();
    JsonArrayBuilder withheld = MessageParts.array();
    submission
        .answers()
        .forEach(
            (question, answer) -> {
              JsonValue clean = WithheldCodes.withheld(answer);
              answers.add(question, clean);
              if (!clean.equals(answer)) {
                withheld.add(question);
              }
            });
    JsonArrayBuilder documents = MessageParts.array();
    for (SubmittedDocument document : submission.documents()) {
      documents.add(MessageParts.document(document).add("slot", document.slot()));
    }
    return MessageParts.object()
        .add(
            "form",
            MessageParts.object().add("code", event.formCode()).add("version", event.formVersion()))
        .add("language", event.language().code())
        .add("arrivedAt", MessageParts.instant(submission.arrivedAt()))
        .add("applicant", applicant(event.applicant()))
        .add("submitter", MessageParts.person(event.by()))
        .add("answers", answers)
        .add("withheld", withheld)
        .add("documents", documents)
        .add(
            "feeCents",
            submission.fee().isPresent()
                ? Json.createValue(submission.fee().getAsLong())
                : JsonValue.NULL)
        .add("visit", visit())
        .build();
  }

  static JsonObject payload(ApplicationWithdrawn event) {
    return MessageParts.object()
        .add("withdrawnBy", MessageParts.person(event.by()))
        .add("withdrawnAt", MessageParts.instant(event.at()))
        .build();
  }

  static JsonObject payload(NonDisclosureMarked event) {
    return MessageParts.object()
        .add("nonDisclosure", event.marked())
        .add("markedAt", MessageParts.instant(event.at()))
        .build();
  }

  static JsonObject payload(ContactDetailsChanged event) {
    return MessageParts.object()
        .add("changedBy", MessageParts.person(event.by()))
        .add("changedAt", MessageParts.instant(event.at()))
        .add(
            "email",
            MessageParts.object().add("before", event.before()).add("after", event.after()))
        .build();
  }

  private static JsonObjectBuilder applicant(Applicant applicant) {
    return MessageParts.object()
        .add("familyName", applicant.familyName())
        .add("givenNames", applicant.givenNames())
        .add("birthDate", applicant.birthDate().toString())
        .add("citizenship", applicant.citizenship());
  }

  /** Every application so far is for a first permit, and that always needs a visit (L3.07). */
  private static JsonObjectBuilder visit() {
    return MessageParts.object()
        .add("needed", true)
        .add("reasons", MessageParts.array().add("FIRST_PERMIT"));
  }
}
