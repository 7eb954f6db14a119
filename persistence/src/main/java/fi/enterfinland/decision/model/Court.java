package fi.enterfinland.decision.model;

import java.util.Locale;

/**
 * The administrative courts, with the electronic address an appeal may be sent to (L1.02, L3.18).
 */
public enum Court {
  /** Helsinki; also where the applicant lives nowhere in Finland. */
  HELSINKI("helsinki"),
  /** Hämeenlinna. */
  HAMEENLINNA("hameenlinna"),
  /** Eastern Finland, Kuopio. */
  EASTERN_FINLAND("ita-suomi"),
  /** Northern Finland, Oulu. */
  NORTHERN_FINLAND("pohjois-suomi"),
  /** Turku. */
  TURKU("turku"),
  /** Vaasa. */
  VAASA("vaasa");

  private final String mailbox;

  Court(String mailbox) {
    this.mailbox = mailbox;
  }

  /** The registry's mail address. */
  public String email() {
    return mailbox + ".hao@oikeus.fi";
  }

  /** As messages write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
