package fi.enterfinland.common.model;

import java.io.Serializable;
import java.util.Objects;

/** One text in the three languages, each natural in its own right. */
public record LocalizedText(String fi, String sv, String en) implements Serializable {
  /** Requires all three languages: a text missing in one of them is a defect, not a default. */
  public LocalizedText {
    Objects.requireNonNull(fi, "fi");
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
  }

  /** The text in a language. */
  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }
}
