package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.application.model.Submission;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.PdfPage.Fact;
import fi.enterfinland.document.service.ReceiptPdf;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.ReadableAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a person sent, to be read again: on a page and as a paper (L1.08). */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class ReceiptService {
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private FormCatalog forms;
  @Inject private ReceiptPdf paper;

  /**
   * What was sent.
   *
   * @throws RuleViolation {@link ApplicationRule#NOT_IN_THIS_STATUS} for a draft
   */
  public SentAnswers sent(Actor actor, ApplicationNumber number) {
    ActingRight right = access.of(actor, number, Verb.SEE_APPLICATION);
    PermitApplication application = applications.find(number).orElseThrow();
    return SentAnswers.of(submission(application))
        .asSeenBy(right, forms.definition(application.formCode(), application.formVersion()));
  }

  /** The receipt as a PDF, in the language asked for; the fee is in words the page gives. */
  public byte[] pdf(Actor actor, ApplicationNumber number, Language language, String fee) {
    ActingRight right = access.of(actor, number, Verb.SEE_APPLICATION);
    PermitApplication application = applications.find(number).orElseThrow();
    Submission submission = submission(application);
    FormDefinition form = forms.definition(application.formCode(), application.formVersion());
    LocalDate sentOn = submission.arrivedAt().atZone(SystemClock.HELSINKI).toLocalDate();
    var receipt = application.receipt(submission);
    return paper.make(
        new ReceiptPdf.Content(
            number,
            form.name().in(language),
            receipt.arrivedAt(),
            receipt.sender(),
            fee,
            receipt.documents().stream()
                .map(file -> new ReceiptPdf.File(file.fileName(), file.size(), file.sha256()))
                .toList(),
            sections(
                form,
                new Answers(SentAnswers.of(submission).asSeenBy(right, form).answers()),
                language,
                sentOn)),
        language);
  }

  private static List<ReceiptPdf.Section> sections(
      FormDefinition form, Answers answers, Language language, LocalDate sentOn) {
    return ReadableAnswers.of(form, answers, language, sentOn).stream()
        .map(
            section ->
                new ReceiptPdf.Section(
                    section.heading(),
                    section.lines().stream()
                        .filter(line -> !line.value().isEmpty())
                        .map(line -> new Fact(line.label(), line.value()))
                        .toList()))
        .filter(section -> !section.answers().isEmpty())
        .toList();
  }

  private Submission submission(PermitApplication application) {
    if (application.isLodgedElsewhere()) {
      throw new RuleViolation(ApplicationRule.LODGED_ELSEWHERE);
    }
    return applications
        .submission(application.number())
        .orElseThrow(() -> new RuleViolation(ApplicationRule.NOT_IN_THIS_STATUS, "DRAFT"));
  }
}
