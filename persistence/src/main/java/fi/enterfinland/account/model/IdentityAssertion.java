package fi.enterfinland.account.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an identification service said about a person, once its signature and every other mark of
 * genuineness has been checked. The rest of the service knows nothing of the protocol it came by
 * (L4.03).
 *
 * @param issuer the identification service
 * @param subject who the person is there; never shown
 * @param name the name it knows, which may be missing parts
 * @param birthDate null where it does not tell
 * @param method the method identifier of L4.04, null where it does not tell
 * @param level how sure the identification was
 * @param groups the officer's groups in the authority's directory
 * @param assertionId the statement's own id, kept as evidence (L4.07)
 * @param at when the person was identified
 */
public record IdentityAssertion(
    String issuer,
    String subject,
    PersonName name,
    LocalDate birthDate,
    String method,
    IdentityLevel level,
    Set<String> groups,
    String assertionId,
    Instant at)
    implements Serializable {
  /** Keeps an unmodifiable copy of the groups. */
  public IdentityAssertion {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    groups = Set.copyOf(groups);
  }

  /** By what the person was identified: the method, or where it is not told, its level. */
  public String means() {
    return method == null ? level.name() : method;
  }

  /** The date of birth, where the service told it. */
  public Optional<LocalDate> born() {
    return Optional.ofNullable(birthDate);
  }
}
