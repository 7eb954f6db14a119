package fi.enterfinland.application.model;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.form.model.FormCatalog;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the authority tells of an application that was lodged elsewhere: with the police or the
 * border guard for asylum, on paper at a mission. Its answers stay in the case system.
 *
 * @param matter the form's code in the catalogue; of a kind that cannot be filed here
 * @param lodgedOn the day it was lodged, in Helsinki
 * @param applicant whom it is about
 * @param unaccompaniedMinor whether that is a child without a guardian in Finland (746/2011 §39)
 * @param language the language the person is written to in
 */
public record Lodging(
    String matter,
    LocalDate lodgedOn,
    Applicant applicant,
    boolean unaccompaniedMinor,
    Language language)
    implements Serializable {
  private static final int OF_AGE = 18;

  /**
   * Requires that such a case can be opened.
   *
   * @throws RuleViolation {@link ApplicationRule#MATTER_NOT_LODGED_ELSEWHERE}, {@link
   *     ApplicationRule#LODGING_DAY_IMPOSSIBLE} or {@link ApplicationRule#NOT_A_MINOR}
   */
  public Lodging requirePossible(FormCatalog forms, LocalDate today) {
    if (forms.kind(matter).isEmpty() || forms.current(matter).isPresent()) {
      throw new RuleViolation(ApplicationRule.MATTER_NOT_LODGED_ELSEWHERE, matter);
    }
    if (lodgedOn.isAfter(today) || lodgedOn.isBefore(applicant.birthDate())) {
      throw new RuleViolation(ApplicationRule.LODGING_DAY_IMPOSSIBLE);
    }
    if (unaccompaniedMinor && !applicant.birthDate().plusYears(OF_AGE).isAfter(lodgedOn)) {
      throw new RuleViolation(ApplicationRule.NOT_A_MINOR);
    }
    return this;
  }
}
