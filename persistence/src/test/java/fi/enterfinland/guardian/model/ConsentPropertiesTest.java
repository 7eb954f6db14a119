package fi.enterfinland.guardian.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.guardian.model.RightfulAccess.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever two guardians do in whatever order: nothing is sent that the other has not read and
 * agreed to, and one of them applies at any time.
 */
class ConsentPropertiesTest {
  private static final ApplicationKind STUDY = new FormCatalog().kind("OLE_OPI").orElseThrow();

  enum Step {
    CHANGE_ANSWERS,
    CHANGE_BACK,
    CONSENT,
    CONSENT_TO_WHAT_WAS,
    REFUSE,
    ASK,
    OFFER,
    ASK_FOR,
    AGREE_APPLYING,
    AGREE_OTHER
  }

  /** What has happened, in a few plain values. */
  private static final class Told {
    boolean motherApplies = true;
    int answers;
    Integer agreedByMother;
    Integer agreedByFather;
    boolean motherRefuses;
    boolean fatherRefuses;
    Boolean offered;

    boolean sendable() {
      Integer agreed = motherApplies ? agreedByFather : agreedByMother;
      boolean refused = motherApplies ? fatherRefuses : motherRefuses;
      return !refused && agreed != null && agreed == answers;
    }

    void answered(Integer agreed) {
      if (motherApplies) {
        agreedByFather = agreed;
        fatherRefuses = agreed == null;
      } else {
        agreedByMother = agreed;
        motherRefuses = agreed == null;
      }
    }
  }

  @Property(tries = 2_000)
  void the_case_agrees_with_the_plain_model(@ForAll List<Step> steps) {
    FamilyFixture family = new FamilyFixture(LocalDate.of(2017, 3, 21));
    Told told = new Told();
    for (Step step : steps) {
      take(step, family, told);
      ConsentPolicy policy =
          new ConsentPolicy(
              family.child,
              List.of(family.mother, family.father),
              family.childCase,
              STUDY,
              Set.of());
      assertThat(isAllowed(() -> policy.requireConsents(state(told), NOW)))
          .as("%s after %s", steps, step)
          .isEqualTo(told.sendable());
      List<Line> lines =
          RightfulAccess.of(
              family.child, List.of(family.mother, family.father), family.childCase, NOW);
      assertThat(lines).filteredOn(line -> line.capacity() == Capacity.GUARDIAN).hasSize(1);
      assertThat(lines).filteredOn(line -> line.capacity() == Capacity.CO_GUARDIAN).hasSize(1);
      assertThat(family.childCase.isApplying(family.mother)).isEqualTo(told.motherApplies);
    }
  }

  private static void take(Step step, FamilyFixture family, Told told) {
    Guardianship applying = told.motherApplies ? family.mother : family.father;
    Guardianship other = told.motherApplies ? family.father : family.mother;
    var byApplying = FamilyFixture.right(applying.accountId(), Capacity.GUARDIAN);
    var byOther = FamilyFixture.right(other.accountId(), Capacity.CO_GUARDIAN);
    ChildCase childCase = family.childCase;
    switch (step) {
      case CHANGE_ANSWERS -> told.answers++;
      case CHANGE_BACK -> told.answers = 0;
      case CONSENT -> {
        childCase.consent(byOther, other, state(told), state(told), NOW);
        told.answered(told.answers);
      }
      case CONSENT_TO_WHAT_WAS ->
          assertThat(
                  isAllowed(
                      () ->
                          childCase.consent(
                              byOther, other, new ReadState("before"), state(told), NOW)))
              .isFalse();
      case REFUSE -> {
        childCase.refuse(byOther, other, state(told), state(told), "no", NOW);
        told.answered(null);
      }
      case ASK -> childCase.ask(byApplying, other, NOW);
      case OFFER -> {
        childCase.proposeChange(byApplying, applying, other, applying, NOW);
        told.offered = true;
      }
      case ASK_FOR -> {
        childCase.proposeChange(byOther, other, other, applying, NOW);
        told.offered = false;
      }
      case AGREE_APPLYING ->
          agree(told, false, () -> childCase.agreeToChange(byApplying, applying, NOW));
      case AGREE_OTHER -> agree(told, true, () -> childCase.agreeToChange(byOther, other, NOW));
    }
  }

  private static void agree(Told told, boolean toAnOffer, Runnable act) {
    boolean due = told.offered != null && told.offered == toAnOffer;
    assertThat(isAllowed(act)).isEqualTo(due);
    if (due) {
      told.motherApplies = !told.motherApplies;
      told.offered = null;
    }
  }

  private static ReadState state(Told told) {
    return new ReadState("answers " + told.answers);
  }

  private static boolean isAllowed(Runnable act) {
    List<RuleViolation> refusals = new ArrayList<>();
    try {
      act.run();
    } catch (RuleViolation refusal) {
      refusals.add(refusal);
    }
    return refusals.isEmpty();
  }
}
