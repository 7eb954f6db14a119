package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.RetentionRule;
import fi.enterfinland.common.model.RetentionRules;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of retention are data; {@code docs/retention.md} is printed from them. */
class RetentionDocumentTest {
  private final List<RetentionRule> rules = new RetentionRules().all();

  @Test
  void a_rule_either_says_how_long_or_until_when() {
    assertThat(rules)
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.isRemoving()).as(rule.name()).isEqualTo(rule.countedFrom() != null);
              assertThat(rule.isRemoving()).as(rule.name()).isEqualTo(rule.kept() == null);
              assertThat(rule.source()).as(rule.name()).isNotBlank();
            });
  }

  @Test
  void the_document_is_what_the_rules_say() throws IOException {
    StringBuilder text = new StringBuilder(400);
    text.append("# What is kept how long\n\nPrinted from `facts/retention.yaml` by a test; do not")
        .append(" edit. The nightly job carries out the rules with days and writes a line of the")
        .append(
            " audit trail for each.\n\n| Rule | What | Kept | Told before | Valid from | Source")
        .append(" |\n|---|---|---|---|---|---|\n");
    for (RetentionRule rule : rules) {
      text.append(
          "| `%s` | %s | %s | %s | %s | %s |%n"
              .formatted(
                  rule.name(),
                  rule.what().en(),
                  rule.isRemoving()
                      ? rule.length().get(ChronoUnit.DAYS) + " days " + rule.countedFrom().en()
                      : rule.kept().en(),
                  rule.toldBefore() == null ? "" : rule.toldBefore().get(ChronoUnit.DAYS) + " days",
                  rule.validFrom(),
                  rule.source()));
    }
    PrintedDocument.sameAs("retention.md", text.toString());
  }
}
