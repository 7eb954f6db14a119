package fi.enterfinland.local.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the bench that can be measured alone, with {@code -Dbench.only=pages,messages}. */
enum Part {
  /** Bytes over the wire. */
  WIRE,
  /** Statements of pages and saves. */
  STATEMENTS,
  /** Saving answers. */
  AUTOSAVE,
  /** The page of a case and a section of a draft. */
  PAGES,
  /** Signing in with a password. */
  SIGN_IN,
  /** Messages in and out. */
  MESSAGES;

  /** System property: parts to be measured, with commas between; all if it is not set. */
  static final String ONLY = "bench.only";

  /** The parts that are asked for. */
  static Set<Part> chosen() {
    String only = System.getProperty(ONLY, "");
    return only.isBlank()
        ? EnumSet.allOf(Part.class)
        : Arrays.stream(only.split(","))
            .map(part -> valueOf(part.strip().toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }
}
