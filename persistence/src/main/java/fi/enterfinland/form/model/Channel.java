package fi.enterfinland.form.model;

import java.util.Locale;

/** The way an application comes in; the electronic one costs less. */
public enum Channel {
  ONLINE,
  PAPER;

  /** The name used in the files of facts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
