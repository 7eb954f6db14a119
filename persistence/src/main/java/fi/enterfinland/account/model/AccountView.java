package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account as its holder sees it.
 *
 * @param name in its own letters
 * @param passportName as in the machine-readable lines; may be empty
 * @param birthDate null if not told
 * @param language of notices
 * @param email the confirmed address, null if there is none
 * @param emailVerifiedAt when it was confirmed, null if there is none
 * @param isIdentified whether an identification service tells the name
 * @param hasPassword whether a password is a way in
 * @param createdAt when the account was opened
 * @param lastSignedInAt when somebody last signed in
 * @param contact how to reach the holder besides
 * @param noticesByEmail whether notices of cases go by e-mail
 * @param consents every promise, the newest first
 */
public record AccountView(
    PersonName name,
    PassportName passportName,
    LocalDate birthDate,
    Language language,
    String email,
    Instant emailVerifiedAt,
    boolean isIdentified,
    boolean hasPassword,
    Instant createdAt,
    Instant lastSignedInAt,
    ContactDetails contact,
    boolean noticesByEmail,
    List<ConsentView> consents)
    implements Serializable {
  /**
   * The name as the passport's machine-readable lines spell it: as the holder told it, or else as
   * the standard does; empty where neither says.
   */
  public Optional<PassportName> spelling() {
    return passportName.isEmpty() ? PassportName.of(name) : Optional.of(passportName);
  }

  /** The promise of a kind that holds, if one does. */
  public Optional<ConsentView> consent(ConsentKind kind) {
    return consents.stream().filter(given -> given.kind() == kind && given.isOpen()).findFirst();
  }
}
