package fi.enterfinland.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.notification.gateway.Mail;
import fi.enterfinland.notification.model.MailOrder;
import fi.enterfinland.notification.model.NoticeKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextsTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("EF-2026-0000123");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final String LINK = "https://enterfinland.example/confirm?t=a&b=<c>";
  private static final Set<NoticeKind> WITH_LINK =
      EnumSet.of(
          NoticeKind.CONFIRM_REGISTRATION, NoticeKind.CONFIRM_EMAIL, NoticeKind.RESET_PASSWORD);
  private static final Set<NoticeKind> OF_ACCOUNTS =
      EnumSet.range(NoticeKind.CONFIRM_REGISTRATION, NoticeKind.SECOND_FACTOR_OFF);

  private static Mail write(NoticeKind kind, Language language) {
    return MailTexts.write(
        new MailOrder(
            7,
            "a@example.org",
            language,
            kind,
            OF_ACCOUNTS.contains(kind) ? null : NUMBER,
            DAY,
            WITH_LINK.contains(kind) ? LINK : null,
            "BCDFG-23456"));
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_notice_is_whole_in_each_language_and_different_in_each(NoticeKind kind) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Mail mail = write(kind, language);
      assertThat(mail.subject()).startsWith("Enter Finland: ").doesNotContain("{", "}");
      assertThat(mail.plain().replace(LINK, ""))
          .contains("BCDFG-23456")
          .doesNotContain("{", "}", "<");
      assertThat(mail.html())
          .contains("<html lang=\"" + language.code() + "\">", "BCDFG-23456")
          .doesNotContain("{", "}");
      texts.put(language, mail.plain());
    }
    assertThat(texts.values()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = NoticeKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "CONFIRM_REGISTRATION",
        "ALREADY_REGISTERED",
        "CONFIRM_EMAIL",
        "RESET_PASSWORD",
        "PASSWORD_CHANGED",
        "WAY_IN_ADDED",
        "WAY_IN_REMOVED",
        "ACCOUNTS_MERGED",
        "EMAIL_CHANGED",
        "NEW_DEVICE",
        "SECOND_FACTOR_ON",
        "SECOND_FACTOR_OFF",
        "MANDATE_REFUSED",
        "MANDATE_QUESTION"
      })
  void a_notice_about_a_case_names_it_and_holds_no_link(NoticeKind kind) {
    for (Language language : Language.values()) {
      Mail mail = write(kind, language);
      assertThat(mail.plain()).contains(NUMBER.value(), "localhost:8080").doesNotContain("://");
      assertThat(mail.html()).doesNotContain("<a ", "://");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = NoticeKind.class,
      names = {"MANDATE_REFUSED", "MANDATE_QUESTION"})
  void the_answer_to_a_claim_reads_the_same_whether_or_not_its_client_was_found(NoticeKind kind) {
    for (Language language : Language.values()) {
      MailOrder unmatched =
          new MailOrder(7, "a@example.org", language, kind, null, null, null, "BCDFG-23456");
      assertThat(write(kind, language)).isEqualTo(MailTexts.write(unmatched));
      assertThat(write(kind, language).plain()).contains("localhost:8080").doesNotContain("EF-");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FI, viimeistään torstaina 26. marraskuuta 2026.",
    "SV, senast torsdag 26 november 2026.",
    "EN, by Thursday 26 November 2026."
  })
  void a_request_for_additional_information_tells_the_last_day(Language language, String words) {
    assertThat(write(NoticeKind.SUPPLEMENT_REQUESTED, language).plain()).contains(words);
  }

  @Test
  void a_link_stands_alone_in_the_text_and_is_escaped_on_the_page() {
    Mail mail = write(NoticeKind.RESET_PASSWORD, Language.SV);

    assertThat(mail.plain()).contains("\r\n\r\n" + LINK + "\r\n\r\n");
    assertThat(mail.html())
        .contains("href=\"https://enterfinland.example/confirm?t=a&amp;b=&lt;c&gt;\"");
  }

  @Test
  void the_three_languages_have_the_same_texts() {
    Set<String> finnish = keys(Language.FI);

    assertThat(keys(Language.SV)).isEqualTo(finnish);
    assertThat(keys(Language.EN)).isEqualTo(finnish);
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                MailTexts.class.getPackageName() + ".texts",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}
