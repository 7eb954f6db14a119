package fi.enterfinland.application.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.Completeness;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Makes of a draft what is sent: the answers that apply, the documents in the slots that are there,
 * the fee of the day (L7.02), and what still lacks.
 */
@ApplicationScoped
public class SubmissionPolicy {
  private FormCatalog forms;
  private FeeTable fees;

  /** For the container's proxy. */
  protected SubmissionPolicy() {}

  /** Uses the definitions and the fees delivered with the service. */
  @Inject
  public SubmissionPolicy(FormCatalog forms, FeeTable fees) {
    this.forms = forms;
    this.fees = fees;
  }

  /** The form a draft is pinned to. */
  public FormDefinition form(DraftView draft) {
    return forms.definition(draft.formCode(), draft.formVersion());
  }

  /** All answers of a draft, those that do not apply included. */
  public static Answers answers(DraftView draft) {
    return new Answers(
        draft.answers().values().stream()
            .collect(Collectors.toMap(SavedAnswer::question, SavedAnswer::value)));
  }

  /** What a draft still lacks on a day. */
  public Completeness completeness(DraftView draft, LocalDate today) {
    return completeness(draft, form(draft).visibility(answers(draft), today), today);
  }

  /** The same, where it is known already what the draft asks at that date. */
  public Completeness completeness(DraftView draft, Visibility asked, LocalDate today) {
    Map<String, Integer> held =
        draft.documents().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, slot -> slot.getValue().size()));
    return Completeness.of(form(draft), asked, held, today);
  }

  /** What would be sent on a day. */
  public SubmissionContent content(DraftView draft, LocalDate today) {
    Visibility visibility = form(draft).visibility(answers(draft), today);
    Answers sent = visibility.sent();
    Applicant applicant =
        new Applicant(
            sent.text("pd.last_name").orElse(""),
            sent.text("pd.first_names").orElse(""),
            sent.date("pd.dob").orElse(null),
            sent.list("pd.citizenships").stream().findFirst().orElse(null));
    return new SubmissionContent(
        applicant,
        json(sent),
        List.copyOf(visibility.leftOut().byQuestion().keySet()),
        visibility.slots().stream()
            .flatMap(slot -> draft.documents().getOrDefault(slot.key(), List.of()).stream())
            .map(SubmissionPolicy::document)
            .toList(),
        fee(draft, today),
        completeness(draft, today).stopping().size(),
        readState(draft));
  }

  /** What there is to read of a draft before it is sent. */
  public ReadState readState(DraftView draft) {
    return ReadState.of(
        form(draft),
        draft.answers().values(),
        draft.documents().values().stream().flatMap(List::stream).toList());
  }

  /** The fee if the draft were sent online on a day, in cents; empty when not known (L7.04). */
  public OptionalLong fee(DraftView draft, LocalDate today) {
    boolean minor = FeeTable.isMinor(answers(draft), today);
    return fees.fee(draft.formCode(), today, minor, Channel.ONLINE)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static JsonObject json(Answers answers) {
    var json = Json.createObjectBuilder();
    answers.byQuestion().forEach(json::add);
    return json.build();
  }

  private static SubmittedDocument document(DocumentView document) {
    return new SubmittedDocument(
        document.id(),
        document.slot(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256());
  }
}
