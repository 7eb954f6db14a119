package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.Capacity;
import java.util.Arrays;

/** Whom a request is put to; any one of those entitled may answer (law dossier 8.3, L2.08). */
public enum Addressee {
  /** The applicant, or whoever acts for the applicant. */
  APPLICANT,
  /** The employer, about its own part. */
  EMPLOYER,
  /** The applicant's counsel; the client may always answer too. */
  COUNSEL;

  /** The capacities that may answer. */
  Capacity[] capacities() {
    return switch (this) {
      case APPLICANT, COUNSEL ->
          new Capacity[] {
            Capacity.SELF, Capacity.GUARDIAN, Capacity.COUNSEL, Capacity.REPRESENTATIVE
          };
      case EMPLOYER -> new Capacity[] {Capacity.EMPLOYER};
    };
  }

  /** Whether somebody in this capacity may answer. */
  public boolean isAnsweredBy(Capacity capacity) {
    return Arrays.asList(capacities()).contains(capacity);
  }
}
