package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page's script understands every condition as the model does: both pass the same cases (those
 * of the model are run by its own test, from the same file).
 */
class ConditionsIT extends BrowserTest {
  private static final Path CASES =
      Path.of("../persistence/src/test/resources/forms/condition-cases.json");

  private static final String RUN =
      """
      async (file) => {
        const { evaluate, canTell } = await import('/resources/js/conditions.js');
        const { today, cases } = JSON.parse(file);
        return cases.map((one) => ({
          name: one.name,
          holds: evaluate(one.condition, one.answers, one.today ?? today),
          tells: canTell(one.condition, one.answers, one.today ?? today),
        }));
      }
      """;

  @Test
  void the_script_passes_every_case_the_model_passes(Visitor visitor) throws IOException {
    String file = Files.readString(CASES);
    List<JsonObject> cases =
        DraftWindow.object(file).getJsonArray("cases").getValuesAs(JsonObject.class);
    visitor.open("/help");
    List<?> results = (List<?>) visitor.page().evaluate(RUN, file);

    assertThat(results).hasSameSizeAs(cases).hasSizeGreaterThan(50);
    for (int i = 0; i < cases.size(); i++) {
      JsonObject wanted = cases.get(i);
      assertThat(results.get(i))
          .as(wanted.getString("name"))
          .isEqualTo(
              Map.of(
                  "name", wanted.getString("name"),
                  "holds", wanted.getBoolean("holds"),
                  "tells", wanted.getBoolean("tells")));
    }
  }
}
