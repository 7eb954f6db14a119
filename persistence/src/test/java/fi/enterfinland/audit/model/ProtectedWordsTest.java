package fi.enterfinland.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.addition.model.SentAddition;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.documentrequest.model.DocumentRequestDetails;
import fi.enterfinland.documentrequest.model.WantedDocuments;
import fi.enterfinland.guardian.model.ChildFile;
import fi.enterfinland.guardian.model.ConsentLine;
import fi.enterfinland.guardian.model.ConsentState;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateStep;
import fi.enterfinland.mandate.model.MandateStepView;
import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.DraftAnswer;
import fi.enterfinland.supplement.model.SentAnswer;
import fi.enterfinland.supplement.model.SupplementDetails;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In free words and by names of files people tell where they live. Of a protected person they are
 * for the person, for those who have custody and for officers with the task, and for nobody else,
 * wherever they stand.
 */
class ProtectedWordsTest {
  private static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);
  private static final Instant AT = Instant.parse("2026-12-01T09:00:00Z");
  private static final String SECRET = "Lakeside Road 12";
  private static final String HERS = "Meera Thapaliya";
  private static final String READER = "Anders Sundblom";
  private static final SubmittedDocument PAPER =
      new SubmittedDocument(
          UUID.randomUUID(), "slot", SECRET + ".pdf", "application/pdf", 1, "0".repeat(64));

  /**
   * Where free words of people stand.
   *
   * @param name what it is
   * @param seenBy all that is left of it for a reader, in every part of it
   */
  private record Place(String name, Function<ActingRight, String> seenBy) {
    static <T> Place of(String name, T written, BiFunction<T, ActingRight, T> seen) {
      return new Place(name, right -> seen.apply(written, right).toString());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Place> places() {
    return Stream.of(
        Place.of("answers", supplement(), SupplementDetails::asSeenBy),
        Place.of(
            "addition",
            new SentAddition(
                UUID.randomUUID(), SECRET, List.of(PAPER), AT, 1, HERS, Capacity.SELF, null, false),
            SentAddition::asSeenBy),
        Place.of(
            "wish for documents",
            new DocumentRequestDetails(
                null, new WantedDocuments(SECRET, Set.of()), List.of(), List.of(), false),
            DocumentRequestDetails::asSeenBy),
        Place.of(
            "consents",
            new ChildFile(
                9,
                HERS,
                List.of(),
                List.of(new ConsentLine(2L, HERS, true, ConsentState.REFUSED, SECRET, AT, null))),
            ChildFile::asSeenBy),
        Place.of("mandate", mandate(), MandateView::asSeenBy));
  }

  private static SupplementDetails supplement() {
    return new SupplementDetails(
        null,
        Language.EN,
        "We need more.",
        AT,
        null,
        null,
        SECRET,
        null,
        List.of(
            new SentAnswer(
                new AnswerContent("1", SECRET, null, false, List.of(PAPER)),
                1,
                false,
                AT,
                HERS,
                Capacity.SELF,
                null),
            new SentAnswer(
                new AnswerContent("2", null, SECRET, false, List.of()),
                1,
                false,
                AT,
                HERS,
                Capacity.SELF,
                null)),
        List.of(new DraftAnswer("3", SECRET, SECRET, false, 7, AT, HERS)));
  }

  private static MandateView mandate() {
    return new MandateView(
        5,
        1,
        9,
        READER,
        null,
        null,
        MandateStatus.ENDED,
        null,
        3L,
        NUMBER,
        AT,
        AT,
        AT,
        AT,
        null,
        List.of(new MandateStepView(MandateStep.Kind.ENDED, AT, HERS, Capacity.SELF, SECRET, null)),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("places")
  void who_may_not_see_where_a_protected_person_lives_reads_no_words_of_theirs(Place place) {
    for (Capacity reader :
        new Capacity[] {Capacity.OFFICER, Capacity.COUNSEL, Capacity.CO_GUARDIAN}) {
      assertThat(place.seenBy().apply(Rights.withoutContacts(NUMBER, READER, reader)))
          .as("for %s", reader)
          .doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void who_may_see_it_reads_every_word(Place place) {
    assertThat(place.seenBy().apply(Rights.officer(NUMBER))).contains(SECRET);
    assertThat(place.seenBy().apply(Rights.applicant(NUMBER))).contains(SECRET);
  }

  @Test
  void who_writes_for_a_protected_person_goes_on_with_their_own_words() {
    DraftAnswer own = new DraftAnswer("3", "An aunt", null, false, 7, AT, READER);
    ActingRight counsel = Rights.withoutContacts(NUMBER, READER, Capacity.COUNSEL);
    assertThat(own.asSeenBy(counsel)).isEqualTo(own);
    DraftAnswer theirs = new DraftAnswer("3", SECRET, null, false, 7, AT, HERS);
    assertThat(theirs.asSeenBy(counsel).counter()).as("so that saving goes on").isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(
      value = Capacity.class,
      names = {"SELF", "GUARDIAN", "CO_GUARDIAN", "EMPLOYER"})
  void who_takes_out_their_own_data_takes_no_more_of_a_protected_person_than_they_see(
      Capacity capacity) {
    boolean seen = capacity == Capacity.SELF || capacity == Capacity.GUARDIAN;
    assertThat(summary(true, capacity).isWithheld()).isEqualTo(!seen);
    assertThat(summary(false, capacity).isWithheld()).isFalse();
    assertThat(
            ApplicationSummary.eachOnce(
                List.of(summary(true, Capacity.CO_GUARDIAN), summary(true, capacity))))
        .containsExactly(summary(true, capacity));
    assertThat(supplement().withheld().toString()).doesNotContain(SECRET);
  }

  private static ApplicationSummary summary(boolean nonDisclosure, Capacity capacity) {
    return new ApplicationSummary(
        NUMBER,
        "OLE_OPI",
        1,
        ApplicationStatus.IN_PROCESS,
        AT,
        AT,
        AT,
        "Thapaliya",
        "Meera",
        null,
        nonDisclosure,
        capacity);
  }
}
