package fi.enterfinland.account.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import fi.enterfinland.account.model.IdentificationMethod;
import fi.enterfinland.account.model.IdentityAssertion;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.common.model.RuleViolation;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/**
 * Reads the claims of the contract from a checked statement: {@code sub}, {@code given_name},
 * {@code family_name}, {@code name}, {@code birthdate}, {@code acr}, {@code groups}. The Finnish
 * identity code is not read: nothing here needs it (L4.15).
 */
class ClaimsReader {
  private final String issuer;
  private final boolean localEnvironment;

  ClaimsReader(String issuer, boolean localEnvironment) {
    this.issuer = issuer;
    this.localEnvironment = localEnvironment;
  }

  IdentityAssertion read(JWTClaimsSet claims) {
    try {
      String method = claims.getStringClaim("acr");
      if (!IdentificationMethod.isAccepted(method, localEnvironment)) {
        throw IdentificationRefused.because("The test method identifies nobody");
      }
      List<String> groups = claims.getStringListClaim("groups");
      return new IdentityAssertion(
          issuer,
          claims.getSubject(),
          name(claims),
          birthDate(claims.getStringClaim("birthdate")),
          method,
          IdentificationMethod.levelOf(method),
          groups == null ? Set.of() : Set.copyOf(groups),
          claims.getJWTID(),
          identifiedAt(claims));
    } catch (ParseException illTyped) {
      throw IdentificationRefused.because("A claim has another type: " + illTyped.getMessage());
    } catch (RuleViolation notAName) {
      if (notAName instanceof IdentificationRefused refused) {
        throw refused;
      }
      throw IdentificationRefused.because("The name is missing or not a name");
    }
  }

  private static PersonName name(JWTClaimsSet claims) throws ParseException {
    String familyName = claims.getStringClaim("family_name");
    if (familyName == null || familyName.isBlank()) {
      return new PersonName("", claims.getStringClaim("name"));
    }
    return new PersonName(claims.getStringClaim("given_name"), familyName);
  }

  private static Instant identifiedAt(JWTClaimsSet claims) throws ParseException {
    var at = claims.getDateClaim("auth_time");
    return (at == null ? claims.getIssueTime() : at).toInstant();
  }

  /** OpenID Connect allows a year alone, which is no date of birth here. */
  private static LocalDate birthDate(String text) {
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }
}
