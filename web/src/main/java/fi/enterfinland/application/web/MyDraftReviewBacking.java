package fi.enterfinland.application.web;

import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.application.model.SubmissionPolicy;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IdentityCodes;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.AnswerText;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Check and send: all answers to read, the visit, the fee, the confirmation. Who prepares the draft
 * for a client reads the same and hands it over instead.
 */
@Named
@RequestScoped
public class MyDraftReviewBacking {
  @Inject private DraftBacking draft;
  @Inject private ApplicationService applications;
  @Inject private SubmissionPolicy submission;
  @Inject private FeeTable fees;
  @Inject private SectionScripts scripts;

  private Section confirmation;
  private DraftProgress progress;
  private boolean refused;

  /** Reads the draft the address names; one that was sent leads to its receipt, or to its case. */
  public void open() throws IOException {
    read();
    ExternalContext external = external();
    if (draft.getView().isReadOnly()) {
      external.redirect(
          external.getRequestContextPath() + PageAddress.MY_CASE_GUARDIANS.path(draft.getNumber()));
    } else if (!draft.isOpen()) {
      external.redirect(
          external.getRequestContextPath()
              + draft
                  .addresses()
                  .of(
                      draft.getView().isForClient()
                          ? PageAddress.MY_CASE
                          : PageAddress.DRAFT_SENT));
    }
  }

  /** Faces asks for parts of the page before it calls an action: what they need is read then. */
  private DraftProgress progress() {
    if (progress == null) {
      read();
    }
    return progress;
  }

  private Section confirmation() {
    progress();
    return confirmation;
  }

  private void read() {
    draft.open(new ApplicationNumber(external().getRequestParameterMap().get("number")));
    confirmation =
        draft.getForm().sections().stream().filter(Section::onReview).findFirst().orElseThrow();
    progress = draft.progress(confirmation.key());
  }

  /**
   * Sends the application; what lacks is told on this page. A second click gives the receipt of the
   * first.
   */
  public String send() {
    read();
    refused = draft.isOpen() && !draft.completeness().isComplete();
    if (refused) {
      return null;
    }
    String read = external().getRequestParameterMap().get("read");
    applications.submit(draft.actor(), draft.getNumber(), new ReadState(read));
    return PageAddress.DRAFT_SENT.redirect(draft.getNumber());
  }

  /** Whether the reader prepares it for a client, and so hands it over where others send. */
  public boolean isForClient() {
    progress();
    return draft.getView().isForClient();
  }

  /** Whether the reader may throw it away. */
  public boolean isDiscardable() {
    progress();
    return draft.getView().may(Verb.DISCARD);
  }

  /** What the page shows, as a fingerprint that comes back with the sending. */
  public String getRead() {
    progress();
    return submission.readState(draft.getView()).fingerprint();
  }

  /** Throws the draft away. */
  public String discard() {
    read();
    applications.discard(draft.actor(), draft.getNumber());
    PageMessages.tell(draft.texts().getString("discard.done"));
    return PageAddress.MY_CASES.redirect();
  }

  /** What stops sending, with links to the fields. */
  public List<DraftProgress.Link> getStopping() {
    return progress().stopping(refused);
  }

  /** How far the draft is. */
  public DraftProgress getProgress() {
    return progress();
  }

  /** The heading over the confirmation(). */
  public String getConfirmationTitle() {
    return confirmation().title().in(draft.language());
  }

  /** What is said before the confirmation, or nothing. */
  public String getConfirmationIntro() {
    return confirmation().intro().map(text -> text.in(draft.language())).orElse("");
  }

  /** The questions of the confirmation(). */
  public SectionPage getPage() {
    return draft.page(confirmation(), progress().errors(refused || isCheck()));
  }

  private static boolean isCheck() {
    return external().getRequestParameterMap().containsKey("check");
  }

  /** What the page's script needs to know. */
  public String getScript() {
    return scripts.of(draft, confirmation());
  }

  /** The answers to read, section by section. */
  public List<Part> getParts() {
    return draft.readable().stream()
        .filter(section -> !section.key().equals(confirmation().key()))
        .map(
            section ->
                new Part(
                    section.heading(),
                    draft.addresses().section(section.key()),
                    section.lines().stream()
                        .map(line -> new Line(line.label(), line.value()))
                        .toList()))
        .toList();
  }

  /**
   * A section's answers.
   *
   * @param title the section's heading
   * @param href where they are changed
   * @param lines its questions and answers
   */
  public record Part(String title, String href, List<Line> lines) {}

  /**
   * A question and its answer in words.
   *
   * @param label the question
   * @param value the answer, empty if there is none
   */
  public record Line(String label, String value) {}

  /** Answers that no longer apply and are not sent. */
  public List<Line> getLeftOut() {
    Answers left = draft.visibility().leftOut();
    return left.byQuestion().keySet().stream()
        .flatMap(key -> draft.getForm().question(key).stream())
        .filter(question -> !question.type().isGroup())
        .map(
            question ->
                new Line(
                    label(question),
                    IdentityCodes.masked(AnswerText.of(question, left, draft.language()))))
        .filter(line -> !line.value().isEmpty())
        .toList();
  }

  private String label(Question question) {
    return question.label().in(draft.language());
  }

  /** The places for documents that are needed, and what lies in them. */
  public List<Place> getPlaces() {
    Map<String, List<DocumentView>> documents = draft.getView().documents();
    return draft.visibility().slots().stream()
        .map(
            slot ->
                new Place(
                    slot.title().in(draft.language()),
                    documents.getOrDefault(slot.key(), List.of()),
                    slot.bring()))
        .filter(place -> place.bring() || !place.documents().isEmpty())
        .toList();
  }

  /**
   * A place for documents.
   *
   * @param title what the document is
   * @param documents the files in it
   * @param bring whether the original is shown at the service point instead
   */
  public record Place(String title, List<DocumentView> documents, boolean bring) {}

  /** Where documents are added. */
  public String getDocumentsAddress() {
    return draft.pages().stream()
        .filter(section -> !section.slots().isEmpty())
        .reduce((first, second) -> second)
        .map(section -> draft.addresses().section(section.key()))
        .orElseThrow();
  }

  /** The fee if it is sent today, in cents, or null where it is not known. */
  public Long getFee() {
    var fee = submission.fee(draft.getView(), draft.today());
    return fee.isPresent() ? fee.getAsLong() : null;
  }

  /** The first day of the fee list in force, or null. */
  public LocalDate getFeeSince() {
    boolean minor = FeeTable.isMinor(draft.answers(), draft.today());
    Optional<LocalDate> since =
        fees.validFrom(draft.getForm().code(), draft.today(), minor, Channel.ONLINE);
    return since.orElse(null);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
