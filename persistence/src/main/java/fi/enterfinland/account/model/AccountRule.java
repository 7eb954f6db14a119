package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Rule;

/** Why an account is not opened, a person not signed in, or a detail not accepted. */
public enum AccountRule implements Rule {
  /** Notices and sign-in links must be able to arrive at the address (service page 1.2). */
  EMAIL_NOT_AN_ADDRESS,
  /** The confirmed address already belongs to another account: one address, one person. */
  EMAIL_IN_USE,
  /** A name is needed to address a person; somebody with one name gives it as family name. */
  NAME_MISSING,
  /** A name may hold every letter of every script, but no control characters, and has an end. */
  NAME_NOT_A_NAME,
  /** The machine-readable lines of a passport hold the letters A to Z only (ICAO 9303). */
  PASSPORT_NAME_LETTERS,
  /** Nobody is born in the future, or more than 130 years ago. */
  BIRTH_DATE_NOT_POSSIBLE,
  /** Passphrases are 12 to 128 characters long; length is what makes guessing dear. */
  PASSWORD_LENGTH,
  /** The password is among those that are tried first when accounts are guessed. */
  PASSWORD_TOO_COMMON,
  /** The password holds the person's own name or address. */
  PASSWORD_IS_PERSONAL,
  /** The terms of use have to be accepted in the version shown; service page 1.3. */
  TERMS_NOT_ACCEPTED,
  /** A link sent by mail works once and for a limited time; unknown, used and late look alike. */
  LINK_NOT_VALID,
  /** The address and the password do not belong together; which of them is wrong is not told. */
  SIGN_IN_FAILED,
  /**
   * The link of a registration works with the password of that registration only: another's link
   * cannot be turned into one's own account, nor the other way round.
   */
  PASSWORD_NOT_OF_REGISTRATION,
  /** What sends mail or changes a way in is slowed down per account and per network address. */
  TOO_MANY_ATTEMPTS,
  /** Guessing is slowed down per account and per network address; turning it away costs little. */
  SIGN_IN_SLOWED_DOWN {
    @Override
    public boolean isNoted() {
      return false;
    }
  },
  /**
   * What came back from the identification service was forged, replayed, late, or not meant for
   * this service; or a test method was used outside the local environment (L4.01, L4.04).
   */
  IDENTIFICATION_REFUSED,
  /** The identification service cannot be reached. */
  IDENTIFICATION_OUT_OF_ORDER,
  /** The identity is already linked to another account. */
  IDENTITY_IN_USE,
  /** An account keeps at least one way in; its holder would be locked out otherwise. */
  LAST_WAY_IN,
  /** A password goes with a confirmed address: that is what is typed beside it. */
  EMAIL_NEEDED,
  /**
   * Two identities at one service, or two dates of birth, are two people; their accounts are never
   * made one, whatever address they share (L4.06).
   */
  ACCOUNT_OF_ANOTHER_PERSON,
  /** What opens an account is changed only by somebody who has just shown to be its holder. */
  SIGN_IN_AGAIN,
  /**
   * A password alone opens no account with a second factor, also not to make it part of another.
   */
  SECOND_FACTOR_THERE,
  /** The code is another one, of another time, or was used already. */
  CODE_NOT_VALID,
  /** A name an identification service tells is corrected where that service has it from. */
  NAME_IS_IDENTIFIED,
  /** A telephone number is digits, with the country code in front. */
  PHONE_NOT_A_NUMBER,
  /** A line of an address fits on an envelope. */
  ADDRESS_NOT_WRITABLE,
  /**
   * Electronic service rests on a notice that something has arrived (13/2003 section 18): it needs
   * a confirmed e-mail address and notices that go there.
   */
  ELECTRONIC_SERVICE_NEEDS_NOTICES,
  /** Closing an account is confirmed with its password, typed again. */
  PASSWORD_WRONG,
  /** Without a password, closing an account is confirmed by a new identification. */
  IDENTIFY_AGAIN,
  /** All data of a person are given out to somebody identified strongly only (L5.04). */
  OWN_DATA_NEEDS_STRONG_IDENTITY,
  /** The authority's directory gives this person no task in the service. */
  OFFICER_WITHOUT_TASK
}
