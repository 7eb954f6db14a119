package fi.enterfinland.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.Interview;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.service.CaseCommand;
import fi.enterfinland.common.messaging.SampleMessages;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseEventReaderTest {
  private static final Instant NOW = Instant.parse("2026-12-16T09:00:00Z");

  private final CaseEventReader reader =
      new CaseEventReader(new AccessPolicy(new AccessRepository(), new SystemClock(), null));

  private static JsonObject json(String text) {
    try (var json = Json.createReader(new StringReader(text))) {
      return json.readObject();
    }
  }

  private CaseCommand read(String type, JsonObject payload) {
    return reader.read(
        new IncomingMessage(
            UUID.fromString("6b7c8d9e-1111-4e8f-9a0b-1c2d3e4f0011"),
            "ef.in.case-events",
            type,
            new ApplicationNumber("EF-2026-0000123"),
            NOW,
            NOW,
            payload));
  }

  private CaseCommand sample(String type) {
    return read(type, json(SampleMessages.text(type)).getJsonObject("payload"));
  }

  @Test
  void a_registration_brings_the_numbers_of_the_case_system() {
    var register = (CaseCommand.Register) sample("CaseRegistered");
    assertThat(register.diaryNumber()).isEqualTo("4521/311/2026");
    assertThat(register.customerNumber()).isEqualTo("6011842");
    assertThat(register.by().isAs(Capacity.SYSTEM)).isTrue();
    assertThat(register.by().ground()).isEqualTo("message 6b7c8d9e-1111-4e8f-9a0b-1c2d3e4f0011");
  }

  @Test
  void a_registration_of_a_case_lodged_elsewhere_says_whom_it_is_about() {
    assertThat(((CaseCommand.Register) sample("CaseRegistered")).lodging()).isEmpty();
    var register = (CaseCommand.Register) read("CaseRegistered", lodgedElsewhere());
    assertThat(register.lodging())
        .contains(
            new Lodging(
                "EF_ASYLUM",
                LocalDate.of(2026, 11, 25),
                new Applicant("Tesfay", "Yonas", LocalDate.of(2010, 4, 2), "ER"),
                true,
                Language.FI));
    JsonObject nowhere =
        Json.createPatchBuilder()
            .replace("/person/citizenship", "QQ")
            .build()
            .apply(lodgedElsewhere());
    refused("CaseRegistered", "/payload/person/citizenship", nowhere);
  }

  private static JsonObject lodgedElsewhere() {
    return Json.createObjectBuilder(
            json(SampleMessages.text("CaseRegistered")).getJsonObject("payload"))
        .add("matter", "EF_ASYLUM")
        .add("lodgedOn", "2026-11-25")
        .add("language", "fi")
        .add(
            "person",
            Json.createObjectBuilder()
                .add("familyName", "Tesfay")
                .add("givenNames", "Yonas")
                .add("birthDate", "2010-04-02")
                .add("citizenship", "ER")
                .add("unaccompaniedMinor", true))
        .build();
  }

  @Test
  void a_visit_is_a_day_in_helsinki() {
    var visit = (CaseCommand.ProveIdentity) sample("IdentityProved");
    assertThat(visit.on()).isEqualTo("2026-12-08");
    assertThat(visit.place()).isEqualTo("Embassy of Finland, Kathmandu");
    assertThat(visit.fingerprintsTaken()).isTrue();
    var late =
        (CaseCommand.ProveIdentity)
            read(
                "IdentityProved",
                json(
                    """
                    {"provedAt":"2026-12-08T22:30:00Z","place":"Oulu","fingerprintsTaken":false}
                    """));
    assertThat(late.on()).isEqualTo("2026-12-09");
  }

  @Test
  void handling_starts() {
    assertThat(sample("ProcessingStarted")).isInstanceOf(CaseCommand.StartProcessing.class);
  }

  @Test
  void an_invitation_says_when_where_in_which_language_and_who() {
    assertThat(((CaseCommand.Invite) sample("InterviewInvited")).interview())
        .isEqualTo(
            new Interview(
                Instant.parse("2027-01-14T08:00:00Z"),
                "Finnish Immigration Service, Helsinki, Lintulahdenkuja 2",
                "ne",
                List.of("applicant", "interpreter")));
  }

  @ParameterizedTest
  @CsvSource({
    "CaseRegistered,diaryNumber,/payload/diaryNumber,' '",
    "CaseRegistered,customerNumber,/payload/customerNumber,",
    "CaseRegistered,registeredAt,/payload/registeredAt,yesterday",
    "IdentityProved,provedAt,/payload/provedAt,2026-12-08",
    "IdentityProved,place,/payload/place,",
    "IdentityProved,fingerprintsTaken,/payload/fingerprintsTaken,true",
    "ProcessingStarted,startedAt,/payload/startedAt,",
    "InterviewInvited,at,/payload/at,",
    "InterviewInvited,language,/payload/language,Nepali",
    "InterviewInvited,participants,/payload/participants,applicant"
  })
  void a_wrong_field_is_named(String type, String field, String pointer, String value) {
    JsonObject good = json(SampleMessages.text(type)).getJsonObject("payload");
    var broken = Json.createObjectBuilder(good).remove(field);
    if (value != null) {
      broken.add(field, value);
    }
    refused(type, pointer, broken.build());
  }

  @Test
  void a_participant_that_is_no_text_is_named() {
    JsonObject good = json(SampleMessages.text("InterviewInvited")).getJsonObject("payload");
    JsonObject broken =
        Json.createObjectBuilder(good)
            .add("participants", Json.createArrayBuilder().add("applicant").add(7))
            .build();
    refused("InterviewInvited", "/payload/participants/1", broken);
  }

  private void refused(String type, String pointer, JsonObject payload) {
    assertThatThrownBy(() -> read(type, payload))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.rule()).isEqualTo(MessageRule.MALFORMED_FIELD);
              assertThat(violation.arguments()).containsExactly(pointer);
            });
  }
}
