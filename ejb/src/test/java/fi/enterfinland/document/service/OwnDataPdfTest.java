package fi.enterfinland.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.ConsentKind;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.audit.model.AuditOutcome;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.decision.model.Outcome;
import fi.enterfinland.document.gateway.PdfMaker;
import fi.enterfinland.supplement.model.SupplementStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnDataPdfTest {
  private static final Set<String> WITHOUT_LABEL =
      Set.of("answers", "savedAnswers", "question", "label", "value", "event", "details", "itemId");
  private static final Set<String> INSIDE =
      Set.of("fileName", "mediaType", "size", "sha256", "addedAt", "savedAt", "confirmed");

  private static OwnDataAsked everything(Language language) {
    Actor actor = new Actor(1, "Aino Esimerkki", Set.of(Actor.APPLICANT), IdentityLevel.STRONG);
    OwnDataAsked data = new OwnDataAsked(actor, language);
    for (OwnDataPart part : OwnDataPart.values()) {
      data.add(part, part == OwnDataPart.APPLICATIONS ? List.of(application()) : List.of());
    }
    return data;
  }

  private static OwnDataRow application() {
    return new OwnDataRow()
        .add("number", "EF-2026-0000001")
        .add("status", ApplicationStatus.DRAFT)
        .add("startedAt", Instant.parse("2026-12-01T09:00:00Z"))
        .add("dueOn", LocalDate.of(2026, 12, 31))
        .add("noticesByEmail", true)
        .add("diaryNumber", null)
        .add("answers", List.of(new OwnDataRow().add("label", "Name").add("value", "Aino")))
        .add("documents", List.of(new OwnDataRow().add("fileName", "a.pdf").add("size", 12L)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_is_a_paper_in_each_language(Language language) {
    byte[] pdf =
        new OwnDataPdf(new PdfMaker())
            .make(everything(language), Instant.parse("2026-12-01T09:00:00Z"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_constant_that_may_be_told_has_words(Language language) {
    PaperTexts texts = new PaperTexts(language);
    Stream.<Enum<?>[]>of(
            Capacity.values(),
            ConsentKind.values(),
            ApplicationStatus.values(),
            SupplementStatus.values(),
            Outcome.values(),
            AuditOutcome.values(),
            Language.values())
        .flatMap(Stream::of)
        .forEach(
            constant ->
                assertThat(
                        texts.get(
                            "own."
                                + constant.getDeclaringClass().getSimpleName()
                                + "."
                                + constant.name()))
                    .isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_fact_that_may_be_told_has_a_label(Language language) throws IOException {
    PaperTexts texts = new PaperTexts(language);
    assertThat(facts())
        .hasSizeGreaterThan(30)
        .allSatisfy(fact -> assertThat(texts.get("own.fact." + fact)).isNotBlank());
  }

  /** The names under which the sources of every feature tell something. */
  private static Set<String> facts() throws IOException {
    Pattern told = Pattern.compile("\\.add\\(\\s*\"(\\w+)\"");
    try (Stream<Path> main =
            Files.walk(Path.of("src", "main", "java")).filter(OwnDataPdfTest::isTeller);
        Stream<Path> model =
            Files.walk(Path.of("..", "persistence", "src", "main", "java"))
                .filter(OwnDataPdfTest::isTeller)) {
      return Stream.concat(main, model)
          .flatMap(file -> told.matcher(read(file)).results().map(found -> found.group(1)))
          .filter(fact -> !WITHOUT_LABEL.contains(fact) && !INSIDE.contains(fact))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isTeller(Path file) {
    return Files.isRegularFile(file)
        && (file.getFileName().toString().matches("Own(?!Data)\\w+\\.java")
            || file.endsWith("MyAccountRepository.java")
            || file.endsWith("AccessGrant.java"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
