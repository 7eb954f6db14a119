package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries of ISO 3166-1 with their names, and two answers a person may truthfully give that
 * the standard lacks: Kosovo, and no citizenship at all.
 */
@ApplicationScoped
public class Countries {
  /** The code of "stateless" where a citizenship is asked. */
  public static final String STATELESS = "XX";

  private static final String KOSOVO = "XK";
  private static final Map<Language, String> STATELESS_NAME =
      Map.of(Language.FI, "Kansalaisuudeton", Language.SV, "Statslös", Language.EN, "Stateless");
  // The runtime's Swedish names still have the country's former name.
  private static final Map<String, String> NEWER_SWEDISH_NAMES = Map.of("SZ", "Eswatini");

  private static final Set<String> CODES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO, STATELESS))
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Map<Language, List<Country>> SORTED = sorted();

  /** The countries, named by the runtime. */
  public Countries() {
    // Named and sorted once for all.
  }

  private static Map<Language, List<Country>> sorted() {
    Map<Language, List<Country>> sorted = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Comparator<Country> byName =
          Comparator.comparing(Country::name, Collator.getInstance(language.locale())::compare);
      sorted.put(
          language,
          CODES.stream()
              .map(code -> new Country(code, name(code, language)))
              .sorted(
                  Comparator.comparing((Country country) -> country.code().equals(STATELESS))
                      .thenComparing(byName))
              .toList());
    }
    return sorted;
  }

  /** All, in the alphabetical order of the language, "stateless" last. */
  public List<Country> in(Language language) {
    return SORTED.get(language);
  }

  /** The name of a country, if the code is one. */
  public static Optional<String> nameOf(String code, Language language) {
    return isCountry(code) ? Optional.of(name(code, language)) : Optional.empty();
  }

  /** Whether a code is a country's, or "stateless". */
  public static boolean isCountry(String code) {
    return CODES.contains(code);
  }

  private static String name(String code, Language language) {
    if (code.equals(STATELESS)) {
      return STATELESS_NAME.get(language);
    }
    if (language == Language.SV && NEWER_SWEDISH_NAMES.containsKey(code)) {
      return NEWER_SWEDISH_NAMES.get(code);
    }
    return new Locale("", code).getDisplayCountry(language.locale());
  }

  /**
   * One country.
   *
   * @param code two capital letters
   * @param name its name in the language asked for
   */
  public record Country(String code, String name) {}
}
