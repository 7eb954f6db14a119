package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that names amounts of the dated facts: {@code {limit student.monthly}}, or a multiple of
 * one, {@code {12 x limit student.monthly}}. What it says depends on the day, so that a new amount
 * is written in one place.
 *
 * @param template the text, with amounts in braces
 * @param limits the amounts
 */
public record DatedText(LocalizedText template, Limits limits) {
  private static final Pattern AMOUNT = Pattern.compile("\\{(?:(\\d{1,3}) x )?limit ([a-z.-]+)}");

  /**
   * Requires that every amount named is one of the facts.
   *
   * @throws IllegalArgumentException if one is not
   */
  public DatedText {
    for (Language language : Language.values()) {
      Matcher amount = AMOUNT.matcher(template.in(language));
      while (amount.find()) {
        limits.at(amount.group(2), LocalDate.MAX);
      }
    }
  }

  /** Whether it names an amount. */
  public boolean isDated() {
    return AMOUNT.matcher(template.fi()).find();
  }

  /**
   * The text as it stands on a day.
   *
   * @throws IllegalStateException if an amount is not known for that day
   */
  public LocalizedText on(LocalDate day) {
    return isDated()
        ? new LocalizedText(in(Language.FI, day), in(Language.SV, day), in(Language.EN, day))
        : template;
  }

  private String in(Language language, LocalDate day) {
    return AMOUNT
        .matcher(template.in(language))
        .replaceAll(
            found -> {
              String times = found.group(1) == null ? "1" : found.group(1);
              BigDecimal value =
                  limits
                      .at(found.group(2), day)
                      .orElseThrow(
                          () -> new IllegalStateException(found.group(2) + " unknown on " + day));
              return shown(value.multiply(new BigDecimal(times)), language);
            });
  }

  /** Whole amounts without decimals: 9,600 in English, 9 600 in Finnish and Swedish. */
  private static String shown(BigDecimal amount, Language language) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));
    String english = format.format(amount);
    return language == Language.EN ? english : english.replace(',', '\u00a0').replace('.', ',');
  }
}
