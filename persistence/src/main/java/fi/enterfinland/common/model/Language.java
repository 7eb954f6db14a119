package fi.enterfinland.common.model;

import java.util.Locale;
import java.util.Optional;

/** The three languages every text a person sees exists in (rule L6.04). */
public enum Language {
  FI,
  SV,
  EN;

  /** The code used in texts, messages and addresses: {@code fi}, {@code sv}, {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale used for texts, dates and numbers in this language, as written in Finland. */
  public Locale locale() {
    return this == EN ? Locale.UK : new Locale(code(), "FI");
  }

  /** The language of a code, if it is one of ours. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
