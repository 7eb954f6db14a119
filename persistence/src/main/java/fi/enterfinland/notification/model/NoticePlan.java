package fi.enterfinland.notification.model;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.addition.model.AdditionRead;
import fi.enterfinland.addition.model.AdditionalInformationSent;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationWithdrawn;
import fi.enterfinland.application.model.CaseLodgedElsewhere;
import fi.enterfinland.application.model.CaseRegistered;
import fi.enterfinland.application.model.ContactDetailsChanged;
import fi.enterfinland.application.model.DraftEnding;
import fi.enterfinland.application.model.DraftRemoved;
import fi.enterfinland.application.model.DraftStarted;
import fi.enterfinland.application.model.IdentityCodeRevealed;
import fi.enterfinland.application.model.IdentityProved;
import fi.enterfinland.application.model.InterviewInvited;
import fi.enterfinland.application.model.NonDisclosureMarked;
import fi.enterfinland.application.model.ProcessingStarted;
import fi.enterfinland.decision.model.DecisionMade;
import fi.enterfinland.decision.model.DecisionServed;
import fi.enterfinland.decision.model.LegalForceGained;
import fi.enterfinland.decision.model.OtherServiceDue;
import fi.enterfinland.document.model.DocumentAdded;
import fi.enterfinland.document.model.DocumentOpened;
import fi.enterfinland.document.model.DocumentRemoved;
import fi.enterfinland.documentrequest.model.DocumentDecisionAsked;
import fi.enterfinland.documentrequest.model.DocumentDecisionMade;
import fi.enterfinland.documentrequest.model.DocumentRequestExtended;
import fi.enterfinland.documentrequest.model.DocumentRequestTaken;
import fi.enterfinland.documentrequest.model.DocumentsDelivered;
import fi.enterfinland.documentrequest.model.DocumentsRefused;
import fi.enterfinland.documentrequest.model.DocumentsRequested;
import fi.enterfinland.guardian.model.ApplyingGuardianChanged;
import fi.enterfinland.guardian.model.CaseMovedToPerson;
import fi.enterfinland.guardian.model.ChildMayAct;
import fi.enterfinland.guardian.model.ComesOfAgeSoon;
import fi.enterfinland.guardian.model.ConsentAsked;
import fi.enterfinland.guardian.model.ConsentGiven;
import fi.enterfinland.guardian.model.ConsentRefused;
import fi.enterfinland.guardian.model.GuardianAccessEnded;
import fi.enterfinland.guardian.model.GuardianChangeProposed;
import fi.enterfinland.guardian.model.GuardianExcused;
import fi.enterfinland.guardian.model.GuardiansChanged;
import fi.enterfinland.mandate.model.ClientsJoined;
import fi.enterfinland.mandate.model.DraftHandedOver;
import fi.enterfinland.mandate.model.MandateApproved;
import fi.enterfinland.mandate.model.MandateClaimWithdrawn;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandateEnding;
import fi.enterfinland.mandate.model.MandateLimited;
import fi.enterfinland.mandate.model.MandateRefused;
import fi.enterfinland.mandate.model.MandateReminded;
import fi.enterfinland.mandate.model.MandateSeatsChanged;
import fi.enterfinland.mandate.model.MandateSpecificationAsked;
import fi.enterfinland.mandate.model.MandateSpecified;
import fi.enterfinland.mandate.model.MandateSubmitted;
import fi.enterfinland.mandate.model.MandateUnmatched;
import fi.enterfinland.mandate.model.SubstituteEnded;
import fi.enterfinland.mandate.model.SubstituteNamed;
import fi.enterfinland.supplement.model.SupplementAnswered;
import fi.enterfinland.supplement.model.SupplementAnswersRead;
import fi.enterfinland.supplement.model.SupplementItemsReviewed;
import fi.enterfinland.supplement.model.SupplementOpened;
import fi.enterfinland.supplement.model.SupplementRequested;
import fi.enterfinland.supplement.model.SupplementTimeAsked;
import fi.enterfinland.supplement.model.SupplementTimeDecided;
import fi.enterfinland.supplement.model.SupplementWithdrawn;
import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which event is told to the people of its case, and as what. Every event stands here, those that
 * are told to nobody too: forgetting one is found by a test.
 */
public final class NoticePlan {
  private static final Map<Class<?>, Function<CaseEvent, Optional<Notice>>> PLAN =
      Map.ofEntries(
          silent(DraftStarted.class),
          tell(DraftEnding.class, NoticeKind.DRAFT_ENDING, DraftEnding::lastDay),
          silent(DraftRemoved.class),
          tellOne(DraftHandedOver.class, NoticeKind.DRAFT_PREPARED, DraftHandedOver::clientId),
          tell(ApplicationSubmitted.class, NoticeKind.APPLICATION_ARRIVED),
          tell(ApplicationWithdrawn.class, NoticeKind.APPLICATION_WITHDRAWN),
          silent(ContactDetailsChanged.class),
          silent(CaseLodgedElsewhere.class),
          silent(CaseRegistered.class),
          silent(NonDisclosureMarked.class),
          silent(IdentityCodeRevealed.class),
          tell(IdentityProved.class, NoticeKind.IDENTITY_PROVED),
          tell(ProcessingStarted.class, NoticeKind.PROCESSING_STARTED),
          tell(InterviewInvited.class, NoticeKind.INTERVIEW_INVITED, InterviewInvited::on),
          silent(DocumentAdded.class),
          silent(DocumentRemoved.class),
          silent(DocumentOpened.class),
          tell(
              SupplementRequested.class,
              NoticeKind.SUPPLEMENT_REQUESTED,
              SupplementRequested::dueOn),
          tell(AdditionalInformationSent.class, NoticeKind.ADDITION_ARRIVED),
          silent(AdditionRead.class),
          silent(SupplementOpened.class),
          tell(SupplementAnswered.class, NoticeKind.SUPPLEMENT_ARRIVED),
          silent(SupplementAnswersRead.class),
          tellIf(
              SupplementItemsReviewed.class,
              review -> !review.closed() && review.insufficient() > 0,
              NoticeKind.SUPPLEMENT_NOT_ENOUGH),
          tell(SupplementWithdrawn.class, NoticeKind.SUPPLEMENT_WITHDRAWN),
          silent(SupplementTimeAsked.class),
          tell(
              SupplementTimeDecided.class,
              NoticeKind.SUPPLEMENT_TIME_DECIDED,
              SupplementTimeDecided::dueOn),
          tell(DecisionMade.class, NoticeKind.DECISION_READY),
          silent(DecisionServed.class),
          tellOne(
              OtherServiceDue.class,
              NoticeKind.DECISION_SERVED_OTHERWISE,
              OtherServiceDue::accountId),
          tell(LegalForceGained.class, NoticeKind.LEGAL_FORCE_GAINED),
          tellOne(
              DocumentsRequested.class,
              NoticeKind.DOCUMENT_REQUEST_ARRIVED,
              requested -> requested.by().accountId()),
          silent(DocumentRequestTaken.class),
          tellOne(
              DocumentRequestExtended.class,
              NoticeKind.DOCUMENT_REQUEST_EXTENDED,
              DocumentRequestExtended::accountId),
          tellOne(
              DocumentsDelivered.class,
              NoticeKind.DOCUMENTS_DELIVERED,
              DocumentsDelivered::accountId),
          tellOne(
              DocumentsRefused.class, NoticeKind.DOCUMENTS_REFUSED, DocumentsRefused::accountId),
          silent(DocumentDecisionAsked.class),
          tellOne(
              DocumentDecisionMade.class,
              NoticeKind.DOCUMENT_DECISION_MADE,
              DocumentDecisionMade::accountId),
          tellOne(ConsentAsked.class, NoticeKind.GUARDIAN_CONSENT_ASKED, ConsentAsked::accountId),
          tellOne(GuardianExcused.class, NoticeKind.GUARDIAN_EXCUSED, GuardianExcused::accountId),
          tell(ComesOfAgeSoon.class, NoticeKind.OF_AGE_SOON, ComesOfAgeSoon::on),
          tell(ConsentGiven.class, NoticeKind.GUARDIAN_CONSENTED),
          tell(ConsentRefused.class, NoticeKind.GUARDIAN_REFUSED),
          tellOne(
              GuardianChangeProposed.class,
              NoticeKind.GUARDIAN_CHANGE_PROPOSED,
              GuardianChangeProposed::accountId),
          tell(ApplyingGuardianChanged.class, NoticeKind.GUARDIAN_CHANGED),
          tell(GuardiansChanged.class, NoticeKind.PEOPLE_OF_CASE_CHANGED),
          tellOne(
              GuardianAccessEnded.class, NoticeKind.ACCESS_ENDED, GuardianAccessEnded::accountId),
          tellOne(ChildMayAct.class, NoticeKind.MAY_ACT_BESIDE, ChildMayAct::accountId),
          tell(CaseMovedToPerson.class, NoticeKind.CASE_IS_YOURS),
          tell(MandateSubmitted.class, NoticeKind.MANDATE_ASKED),
          tell(MandateReminded.class, NoticeKind.MANDATE_ASKED),
          silent(MandateSpecified.class),
          silent(ClientsJoined.class),
          silent(MandateClaimWithdrawn.class),
          tellOne(
              MandateSpecificationAsked.class,
              NoticeKind.MANDATE_QUESTION,
              MandateSpecificationAsked::holderId),
          tellOne(MandateApproved.class, NoticeKind.MANDATE_APPROVED, MandateApproved::holderId),
          tellOne(MandateRefused.class, NoticeKind.MANDATE_REFUSED, MandateRefused::holderId),
          tellOne(MandateLimited.class, NoticeKind.MANDATE_LIMITED, MandateLimited::holderId),
          tellOne(MandateEnding.class, NoticeKind.MANDATE_ENDING, MandateEnding::holderId),
          tellOne(MandateEnded.class, NoticeKind.ACCESS_ENDED, MandateEnded::holderId),
          tellOne(
              SubstituteNamed.class, NoticeKind.MANDATE_APPROVED, SubstituteNamed::substituteId),
          tellOne(SubstituteEnded.class, NoticeKind.ACCESS_ENDED, SubstituteEnded::substituteId),
          tell(MandateSeatsChanged.class, NoticeKind.PEOPLE_OF_CASE_CHANGED));

  private NoticePlan() {}

  /** What is to be told of an event, if anything. */
  public static Optional<Notice> noticeOf(CaseEvent event) {
    Function<CaseEvent, Optional<Notice>> planned = PLAN.get(event.getClass());
    return planned == null ? Optional.empty() : planned.apply(event);
  }

  /**
   * What whoever claimed to act for somebody who was not found is told of what was done to the
   * claim, if anything: the same as if the client had been found.
   */
  public static Optional<NoticeKind> answerTo(MandateUnmatched claim) {
    return switch (claim.step()) {
      case REJECTED -> Optional.of(NoticeKind.MANDATE_REFUSED);
      case SPECIFICATION_ASKED -> Optional.of(NoticeKind.MANDATE_QUESTION);
      default -> Optional.empty();
    };
  }

  /** Whether the plan says anything about an event, be it that nobody is told. */
  public static boolean covers(Class<?> event) {
    return PLAN.containsKey(event);
  }

  private static Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> silent(
      Class<? extends CaseEvent> type) {
    return Map.entry(type, event -> Optional.empty());
  }

  private static <E extends CaseEvent> Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tell(
      Class<E> type, NoticeKind kind) {
    return tellIf(type, event -> true, kind);
  }

  private static <E extends CaseEvent>
      Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tellIf(
          Class<E> type, Predicate<E> condition, NoticeKind kind) {
    return Map.entry(
        type,
        event ->
            condition.test(type.cast(event))
                ? Optional.of(new Notice(event.number(), kind, null, event.at()))
                : Optional.empty());
  }

  /** To one person only, who may not be known here yet. */
  private static <E extends CaseEvent>
      Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tellOne(
          Class<E> type, NoticeKind kind, Function<E, Long> accountId) {
    return Map.entry(
        type,
        event ->
            Optional.ofNullable(accountId.apply(type.cast(event)))
                .map(account -> Notice.toOne(event.number(), kind, account, event.at())));
  }

  /** With the day the notice names. */
  private static <E extends CaseEvent> Entry<Class<?>, Function<CaseEvent, Optional<Notice>>> tell(
      Class<E> type, NoticeKind kind, Function<E, LocalDate> day) {
    return Map.entry(
        type,
        event ->
            Optional.of(new Notice(event.number(), kind, day.apply(type.cast(event)), event.at())));
  }
}
