package fi.enterfinland.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final Instant AT = Instant.parse("2026-11-22T20:00:00Z");

  private final Table table = new Table();

  @Test
  void a_share_meets_its_target_from_the_bound_on() {
    table.add(Row.share("autosave", 500, 1_000, 0.5));

    assertThat(table.missed()).isEmpty();
    assertThat(table.lines().get(1)).contains("500 /s").contains(">= 0.50").endsWith("yes");
  }

  @Test
  void a_share_below_its_target_is_missed_and_marked() {
    table.add(Row.share("autosave", 499, 1_000, 0.5));
    table.add(Row.share("case page", 600, 1_000, 0.4));

    assertThat(table.missed()).containsExactly("autosave");
    assertThat(table.lines().get(1)).endsWith("NO");
  }

  @Test
  void a_figure_may_be_as_large_as_its_bound_and_no_larger() {
    table.add(Row.atMost("boot to first page", 9, "s", 9));
    table.add(Row.atMost("resident memory after boot", 600.1, "MB", 600));

    assertThat(table.missed()).containsExactly("resident memory after boot");
  }

  @Test
  void one_statement_too_many_is_missed() {
    table.add(Row.atMost("statements of one autosave", 2, "", 1));

    assertThat(table.missed()).containsExactly("statements of one autosave");
  }

  @Test
  void a_figure_without_a_target_is_never_missed() {
    table.add(Row.plain("statements of the case page", 3, ""));

    assertThat(table.missed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_came_out_as_nothing_was_not_measured(double figure) {
    assertThatThrownBy(() -> Row.atMost("statements of one autosave", figure, "", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("statements of one autosave");
    assertThatThrownBy(() -> Row.plain("statements of the case page", figure, ""))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Row.share("autosave", figure, 1_000, 0.5))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
  void a_share_of_a_reference_that_was_not_measured_is_none(double reference) {
    assertThatThrownBy(() -> Row.share("autosave", 500, reference, 0.5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("reference");
  }

  @Test
  void programs_read_figures_shares_bounds_and_verdicts() throws ParseException {
    table.add(Row.share("autosave", 250, 1_000, 0.5));
    table.add(Row.atMost("boot to first page", 8.5, "s", 9));
    table.add(Row.plain("statements of the case page", 3, ""));

    Map<String, Object> read = JSONObjectUtils.parse(table.json(AT));

    assertThat(read).containsEntry("at", AT.toString()).containsEntry("met", false);
    assertThat(JSONObjectUtils.getJSONObjectArray(read, "rows"))
        .satisfiesExactly(
            share ->
                assertThat(share)
                    .containsEntry("what", "autosave")
                    .containsEntry("figure", 250.0)
                    .containsEntry("reference", 1_000.0)
                    .containsEntry("share", 0.25)
                    .containsEntry("atLeast", 0.5)
                    .containsEntry("met", false),
            bounded -> assertThat(bounded).containsEntry("atMost", 9.0).containsEntry("met", true),
            plain -> assertThat(plain).doesNotContainKeys("reference", "share", "met"));
  }

  @Test
  void what_is_missed_is_named() {
    assertThat(new TargetMissedException(List.of("autosave", "case page")))
        .hasMessage("2 missed: autosave; case page");
  }
}
