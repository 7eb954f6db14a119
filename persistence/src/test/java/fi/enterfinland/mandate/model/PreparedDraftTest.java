package fi.enterfinland.mandate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.model.PreparedDraftView.Stage;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PreparedDraftTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final ApplicationNumber NUMBER = ApplicationFixture.NUMBER;
  private static final long CLIENT = 1;
  private static final long MANDATE = 70;

  private static final ActingRight COUNSEL = helper(Capacity.COUNSEL);

  private final PermitApplication draft = ApplicationFixture.draft();
  private final PreparedDraft prepared = begun();

  private static PreparedDraft begun() {
    Mandate mandate = MandateTest.active();
    mandate.id = MANDATE;
    return PreparedDraft.begin(COUNSEL, mandate, NOW);
  }

  private static ActingRight helper(Capacity capacity) {
    return Rights.person(NUMBER, 7, capacity, IdentityLevel.STRONG);
  }

  private static void refused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  @Test
  void it_is_handed_over_once_and_the_client_is_told_once() {
    assertThat(prepared.handOver(COUNSEL, draft, CLIENT, NOW))
        .contains(new DraftHandedOver(NUMBER, MANDATE, CLIENT, NOW, COUNSEL));
    assertThat(prepared.handOver(COUNSEL, draft, CLIENT, LATER)).isEmpty();
  }

  @Test
  void a_representative_hands_over_as_counsel_does_and_the_client_does_not() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> prepared.handOver(Rights.applicant(NUMBER), draft, CLIENT, NOW));
    assertThat(prepared.handOver(helper(Capacity.REPRESENTATIVE), draft, CLIENT, NOW)).isPresent();
  }

  @Test
  void what_the_client_has_sent_is_not_handed_over_any_more() {
    draft.submit(Rights.applicant(NUMBER), ApplicationFixture.content(0), NOW);
    refused(ApplicationRule.DRAFT_WAS_SENT, () -> prepared.handOver(COUNSEL, draft, CLIENT, LATER));
  }

  @Test
  void who_prepares_neither_sends_nor_throws_away() {
    refused(
        AccessRule.NOT_IN_THIS_CAPACITY,
        () -> draft.submit(COUNSEL, ApplicationFixture.content(0), NOW));
    refused(AccessRule.NOT_IN_THIS_CAPACITY, () -> draft.remove(COUNSEL, NOW));
  }

  @Test
  void the_client_is_told_truly_how_far_it_is() {
    assertThat(stage(null, MandateStatus.ACTIVE)).isEqualTo(Stage.BEGUN);
    assertThat(stage(null, MandateStatus.ENDED)).isEqualTo(Stage.LEFT);
    assertThat(stage(NOW, MandateStatus.ACTIVE)).isEqualTo(Stage.READY);
    assertThat(stage(NOW, MandateStatus.BARRED)).isEqualTo(Stage.READY);
  }

  private static Stage stage(Instant handedOverAt, MandateStatus mandate) {
    return new PreparedDraftView(NUMBER, "Counsel", "Meera", "Thapaliya", handedOverAt, mandate)
        .stage();
  }
}
