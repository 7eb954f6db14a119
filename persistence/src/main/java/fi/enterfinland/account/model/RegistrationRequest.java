package fi.enterfinland.account.model;

import fi.enterfinland.common.model.Language;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person tells when asking for an account.
 *
 * @param email where the link is sent
 * @param name in its own letters
 * @param passportName may be empty
 * @param birthDate null if not told
 * @param language of the page it was written on, and of the mails
 * @param termsAccepted whether the terms shown were accepted
 * @param electronicService whether the person consented to electronic service as well
 */
public record RegistrationRequest(
    EmailAddress email,
    PersonName name,
    PassportName passportName,
    LocalDate birthDate,
    Language language,
    boolean termsAccepted,
    boolean electronicService) {
  /** Requires everything but the date of birth. */
  public RegistrationRequest {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(passportName, "passportName");
    Objects.requireNonNull(language, "language");
  }
}
