package fi.enterfinland.mandate.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatedCaseTest {
  private static final LocalDate BORN = LocalDate.of(1998, 3, 14);

  private final StatedCase found =
      new StatedCase(ApplicationNumber.of(2026, 1), "Mäkelä", "Aino Maria", BORN, "OLE_OPI");

  @Test
  void marks_capitals_and_further_first_names_do_not_matter() {
    assertThat(found.fit(claim("MAKELA", "aino", BORN)).isWhole()).isTrue();
  }

  @Test
  void the_desk_sees_which_line_differs() {
    assertThat(found.fit(claim("Mäkinen", "Aino", BORN)))
        .isEqualTo(new StatedFit(false, true, true));
    assertThat(found.fit(claim("Mäkelä", "Maria", BORN)))
        .isEqualTo(new StatedFit(true, false, true));
    assertThat(found.fit(claim("Mäkelä", "Aino", BORN.plusDays(1))))
        .isEqualTo(new StatedFit(true, true, false));
  }

  private static Claim claim(String familyName, String givenNames, LocalDate born) {
    return new Claim(
        MandateRole.COUNSEL,
        "EF-2026-0000001",
        familyName,
        givenNames,
        born,
        MandateGround.NOTICE,
        new MandateTerms(MandateScope.THIS_CASE, null, false, false));
  }
}
