package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Answers as a person reads them: options and countries by name, dates and euros as the language
 * writes them. What cannot be read is shown as it was typed.
 */
public final class AnswerText {
  private AnswerText() {}

  /**
   * The text of one answer.
   *
   * @param question the question, for a row's field that of the row
   * @return empty if there is no answer; for a group the number of its rows
   */
  public static String of(Question question, Answers answers, Language language) {
    String key = question.key();
    if (!answers.isAnswered(key)) {
      return "";
    }
    String typed = answers.text(key).orElse("");
    return switch (question.type()) {
      case TEXT, TEXTAREA, EMAIL, PHONE, CODE -> typed;
      case NUMBER -> withUnit(typed, question, language);
      case DATE -> answers.date(key).map(date -> date(date, language)).orElse(typed);
      case CHOICE -> option(question, typed, language);
      case BOOL -> option(question, answers.flag(key).map(String::valueOf).orElse(""), language);
      case MULTI ->
          answers.list(key).stream()
              .map(value -> option(question, value, language))
              .collect(Collectors.joining(", "));
      case COUNTRY -> Countries.nameOf(typed, language).orElse(typed);
      case COUNTRIES ->
          answers.list(key).stream()
              .map(code -> Countries.nameOf(code, language).orElse(code))
              .collect(Collectors.joining(", "));
      case MONEY ->
          answers
              .number(key)
              .map(
                  euros ->
                      euros(
                          euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue(),
                          language))
              .orElse(typed);
      case LIST, PERIODS -> Integer.toString(answers.rows(key).size());
    };
  }

  /** A date without its weekday: 8 May 1993, 8 maj 1993, 8.5.1993. */
  public static String date(LocalDate date, Language language) {
    String pattern = language == Language.FI ? "d.M.yyyy" : "d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }

  /**
   * An amount of money: €9,600.00 in English, 9 600,00 € in Finnish and Swedish.
   *
   * @param cents the amount in cents
   */
  public static String euros(long cents, Language language) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
    String english = format.format(BigDecimal.valueOf(cents, 2));
    if (language == Language.EN) {
      return "€" + english;
    }
    // No-break spaces keep the amount on one line.
    return english.replace(',', '\u00a0').replace('.', ',') + "\u00a0€";
  }

  private static String option(Question question, String value, Language language) {
    return question.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> option.label().in(language))
        .findFirst()
        .orElse(value);
  }

  private static String withUnit(String typed, Question question, Language language) {
    return question.unit().map(unit -> typed + " " + unit.in(language)).orElse(typed);
  }
}
