package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.RuleViolation;

/**
 * As what somebody acts for clients.
 *
 * @param profession what they are
 * @param organisation the firm or office, or null
 * @param licenceNumber the number of an advocate or licensed counsel, or null
 * @param phone where the authority reaches them, or null
 */
public record CounselDetails(
    Profession profession, String organisation, String licenceNumber, String phone) {
  /** Strips what was typed; nothing typed is null. */
  public CounselDetails {
    organisation = stripped(organisation);
    licenceNumber = stripped(licenceNumber);
    phone = stripped(phone);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  void requireWhole() {
    if (profession == null) {
      throw new RuleViolation(MandateRule.PROFILE_NEEDED);
    }
    if (profession.hasLicence() && licenceNumber == null) {
      throw new RuleViolation(MandateRule.LICENCE_NEEDED, "licenceNumber");
    }
  }
}
