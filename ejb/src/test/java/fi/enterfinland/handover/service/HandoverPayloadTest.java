package fi.enterfinland.handover.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.addition.model.AdditionalInformationSent;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationWithdrawn;
import fi.enterfinland.application.model.ContactDetailsChanged;
import fi.enterfinland.application.model.NonDisclosureMarked;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.application.model.SubmissionContent;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.messaging.AsyncApiDocument;
import fi.enterfinland.common.messaging.SampleMessages;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.decision.model.DecisionServed;
import fi.enterfinland.decision.model.ServiceMethod;
import fi.enterfinland.documentrequest.model.DocumentDecisionAsked;
import fi.enterfinland.documentrequest.model.DocumentsRequested;
import fi.enterfinland.documentrequest.model.WantedDocuments;
import fi.enterfinland.documentrequest.model.WantedKind;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.SentAnswer;
import fi.enterfinland.supplement.model.SupplementAnswered;
import fi.enterfinland.supplement.model.SupplementOpened;
import fi.enterfinland.supplement.model.SupplementTimeAsked;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written for other systems fits what they were told, and is what the samples show. */
class HandoverPayloadTest {
  private static final AsyncApiDocument DOCUMENT = new AsyncApiDocument();
  private static final ApplicationNumber NUMBER = new ApplicationNumber("EF-2026-0000123");
  private static final ActingRight AINO =
      new AccessPolicy(null, null, null)
          .starting(
              new Actor(7, "Aino Esimerkki", Set.of(Actor.APPLICANT), IdentityLevel.STRONG),
              NUMBER);
  private static final SubmittedDocument PASSPORT =
      new SubmittedDocument(
          UUID.fromString("0d2f6f1c-6a3e-4d0c-a5c4-9e8f7a6b0003"),
          "passport",
          "passport.pdf",
          "application/pdf",
          184233,
          "b7f5c1f0d8a94e2b6c3d5e7f9a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b");

  private static void assertIsSample(String type, JsonObject payload) {
    assertFits(type, payload);
    try (var reader = Json.createReader(new StringReader(SampleMessages.text(type)))) {
      assertThat(payload).isEqualTo(reader.readObject().getJsonObject("payload"));
    }
  }

  private static void assertFits(String type, JsonObject payload) {
    assertThat(DOCUMENT.validatePayload(type, payload.toString())).isEmpty();
  }

  private static ApplicationSubmitted submitted(OptionalLong fee) {
    Instant at = Instant.parse("2026-11-22T14:32:10.250Z");
    JsonObject answers =
        Json.createObjectBuilder()
            .add("pd.last_name", "Esimerkki")
            .add("pd.identity_code", "170501A123B")
            .add("study.weeks", "40")
            .build();
    return PermitApplication.start(AINO, "OLE_OPI", 1, Language.SV, at)
        .submit(
            AINO,
            new SubmissionContent(
                new Applicant("Esimerkki", "Aino Maria", LocalDate.of(2001, 5, 17), "IN"),
                answers,
                List.of(),
                List.of(PASSPORT),
                fee,
                0,
                new ReadState("read")),
            at);
  }

  @Test
  void an_application_leaves_whole_but_for_identity_codes() {
    assertIsSample(
        "ApplicationSubmitted", ApplicationHandover.payload(submitted(OptionalLong.of(45_000))));
  }

  @Test
  void a_fee_still_to_be_confirmed_is_null() {
    JsonObject payload = ApplicationHandover.payload(submitted(OptionalLong.empty()));

    assertFits("ApplicationSubmitted", payload);
    assertThat(payload.isNull("feeCents")).isTrue();
  }

  @Test
  void a_withdrawal_tells_by_whom_and_when() {
    assertIsSample(
        "ApplicationWithdrawn",
        ApplicationHandover.payload(
            new ApplicationWithdrawn(NUMBER, Instant.parse("2026-12-20T12:00:00Z"), AINO)));
  }

  @Test
  void a_protected_person_is_marked_for_the_case_system_too() {
    assertIsSample(
        "NonDisclosureMarked",
        ApplicationHandover.payload(
            new NonDisclosureMarked(NUMBER, true, Instant.parse("2026-12-02T07:15:00Z"), AINO)));
  }

  @Test
  void a_new_address_tells_the_old_one_and_by_whom() {
    assertIsSample(
        "ContactDetailsChanged",
        ApplicationHandover.payload(
            new ContactDetailsChanged(
                NUMBER,
                "aino@example.com",
                "aino.esimerkki@example.org",
                Instant.parse("2026-12-16T08:20:10.310Z"),
                AINO)));
  }

  @Test
  void a_request_opened_tells_by_whom_and_when() {
    assertIsSample(
        "SupplementOpened",
        SupplementHandover.payload(
            new SupplementOpened(
                NUMBER, "SR-7781", Instant.parse("2026-12-02T06:10:22.120Z"), AINO)));
  }

  @Test
  void answers_leave_item_by_item() {
    Instant at = Instant.parse("2026-12-10T17:31:04.512Z");
    List<SentAnswer> answers =
        List.of(
            answer(new AnswerContent("1", null, null, false, List.of(PASSPORT)), at),
            answer(new AnswerContent("2", "Turku", null, false, List.of()), at),
            answer(new AnswerContent("3", null, "I have none.", false, List.of()), at),
            answer(new AnswerContent("4", null, null, true, List.of()), at),
            answer(new AnswerContent("5", "My code is 170501A123B.", null, false, List.of()), at));

    JsonObject payload =
        SupplementHandover.payload(
            new SupplementAnswered(NUMBER, "SR-7781", answers, false, true, at, AINO));

    assertFits("SupplementAnswered", payload);
    assertThat(payload.getJsonArray("items").getJsonObject(0).keySet())
        .containsExactly("itemId", "documents");
    assertThat(payload.getJsonArray("items").getJsonObject(1).getString("answer"))
        .isEqualTo("Turku");
    assertThat(payload.getJsonArray("items").getJsonObject(2).getString("cannot"))
        .isEqualTo("I have none.");
    assertThat(payload.getJsonArray("items").getJsonObject(3).getBoolean("confirmed")).isTrue();
    assertThat(payload.getJsonArray("items").getJsonObject(4).getString("answer"))
        .isEqualTo("My code is (identity code).");
  }

  private static SentAnswer answer(AnswerContent content, Instant at) {
    return new SentAnswer(content, 1, false, at, "Aino Esimerkki", Capacity.SELF, null);
  }

  @Test
  void a_wish_for_more_time_tells_until_when_and_why() {
    assertIsSample(
        "SupplementTimeAsked",
        SupplementHandover.payload(
            new SupplementTimeAsked(
                NUMBER,
                "SR-7781",
                LocalDate.of(2027, 1, 5),
                "The insurance company needs two weeks.",
                Instant.parse("2026-12-15T11:02:03.004Z"),
                AINO)));
  }

  @Test
  void documents_asked_for_are_told_with_who_asks_and_by_when() {
    Instant at = Instant.parse("2026-12-01T09:00:00.310Z");
    assertIsSample(
        "DocumentsRequested",
        DocumentRequestHandover.payload(
            new DocumentsRequested(
                NUMBER,
                "EFA-0000001",
                new WantedDocuments(
                    "The record of my interview and what my employer has written.",
                    Set.of(WantedKind.STATEMENTS, WantedKind.INTERVIEW_RECORD)),
                LocalDate.of(2026, 12, 15),
                at,
                AINO)));
    assertIsSample(
        "DocumentDecisionAsked",
        DocumentRequestHandover.payload(
            new DocumentDecisionAsked(NUMBER, "EFA-0000001", at, AINO)));
  }

  @Test
  void a_decision_opened_tells_by_whom_it_was() {
    assertIsSample(
        "DecisionServed",
        DecisionHandover.payload(
            served(ServiceMethod.OPENED, LocalDate.of(2027, 2, 19)), "Aino Esimerkki"));
  }

  @Test
  void additional_information_leaves_with_its_text_and_documents() {
    UUID id = UUID.fromString("5d1c8f7e-4a52-4f6e-9c7b-2e3f40516273");
    Instant at = Instant.parse("2026-12-17T08:20:11.040Z");
    assertIsSample(
        "AdditionalInformationSent",
        AdditionHandover.payload(
            new AdditionalInformationSent(
                NUMBER, id, "I have moved to Tampere.", List.of(PASSPORT), at, AINO)));
    assertFits(
        "AdditionalInformationSent",
        AdditionHandover.payload(
            new AdditionalInformationSent(NUMBER, id, null, List.of(PASSPORT), at, AINO)));
  }

  @Test
  void a_decision_deemed_served_was_opened_by_nobody() {
    JsonObject payload =
        DecisionHandover.payload(served(ServiceMethod.DEEMED, null), "Aino Esimerkki");

    assertFits("DecisionServed", payload);
    assertThat(payload).doesNotContainKey("openedBy");
    assertThat(payload.isNull("lastDayOfAppeal")).isTrue();
  }

  private static DecisionServed served(ServiceMethod method, LocalDate lastDay) {
    return new DecisionServed(
        NUMBER,
        "D-2027-17",
        7L,
        null,
        method,
        null,
        LocalDate.of(2027, 1, 20),
        lastDay,
        Instant.parse("2027-01-20T16:45:12.007Z"),
        AINO);
  }

  @Test
  void replies_name_the_message_and_the_rule() {
    UUID message = UUID.fromString("3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001");

    assertIsSample("Accepted", ReplyHandover.payload(message, MessageOutcome.accepted()));
    JsonObject refused =
        ReplyHandover.payload(
            message,
            MessageOutcome.refused(
                new RuleViolation(MessageRule.MALFORMED_FIELD, "/payload/dueOn")));
    assertFits("Refused", refused);
    assertThat(refused.getString("pointer")).isEqualTo("/payload/dueOn");
  }
}
