package fi.enterfinland.account.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a name of Latin or Cyrillic letters is spelled in the machine-readable lines of a passport,
 * by the tables of ICAO Doc 9303, part 3, section 6. Other scripts are spelled by the state that
 * issued the passport, in ways no table foretells: there the person tells.
 */
final class PassportSpelling {
  private static final Map<String, String> TABLE = new HashMap<>();

  static {
    // Latin letters that are more than a letter with a mark.
    table("Å AA Ä AE Æ AE Ö OE Ø OE Ü UE Œ OE Ĳ IJ Þ TH Ð D Đ D ẞ SS ß SS ı I Ł L Ħ H Ŧ T Ŋ N ĸ Q");
    // Cyrillic letters, those of one state only among them.
    table("А A Б B В V Г G Д D Е E Ё E Ж ZH З Z И I І I Й I К K Л L М M Н N О O П P Р R С S Т T");
    table("У U Ф F Х KH Ц TS Ч CH Ш SH Щ SHCH Ы Y Ъ IE Э E Ю IU Я IA Ѣ IE Ѳ F Ѵ Y");
    table("Ў U Ѓ G Ђ D Ѕ DZ Ј J Ќ K Љ LJ Њ NJ Һ C Џ DZ Є IE Ї I Ґ G");
    TABLE.put("Ь", "");
  }

  private PassportSpelling() {}

  private static void table(String pairs) {
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      TABLE.put(words[i], words[i + 1]);
    }
  }

  /** The spelling of a name, or nothing if a letter is in no table. */
  static Optional<PassportName> of(PersonName name) {
    return spell(name.givenNames())
        .flatMap(given -> spell(name.familyName()).map(family -> new PassportName(given, family)));
  }

  /** Apostrophes are left out, hyphens and spaces are fillers, as the standard wants it. */
  private static Optional<String> spell(String name) {
    StringBuilder spelled = new StringBuilder();
    for (int codePoint : name.codePoints().toArray()) {
      Optional<String> letters = letters(Character.toString(codePoint));
      if (letters.isEmpty()) {
        return Optional.empty();
      }
      spelled.append(letters.get());
    }
    String whole = spelled.toString().replaceAll(" +", " ").strip();
    return PassportName.isSpelling(whole) ? Optional.of(whole) : Optional.empty();
  }

  private static Optional<String> letters(String character) {
    String capital = character.toUpperCase(Locale.ROOT);
    if (TABLE.containsKey(character)) {
      return Optional.of(TABLE.get(character));
    }
    if (TABLE.containsKey(capital)) {
      return Optional.of(TABLE.get(capital));
    }
    if ("'’ʼ.,".contains(character)) {
      return Optional.of("");
    }
    if (" -‐–".contains(character)) {
      return Optional.of(" ");
    }
    String bare = Normalizer.normalize(capital, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.isEmpty() || bare.matches("[A-Z]+")
        ? Optional.of(bare)
        : Optional.ofNullable(TABLE.get(bare));
  }
}
