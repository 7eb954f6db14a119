package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that a test prints from the code. It is committed, so that a change of the code shows
 * in the review; a test fails when the two differ. {@code mvn verify -Dprint} writes it anew.
 */
public final class PrintedDocument {
  private PrintedDocument() {}

  /** Compares a document of {@code docs/} with what a test has printed. */
  public static void sameAs(String name, String printed) throws IOException {
    Path document = Path.of("..", "docs", name);
    if (System.getProperty("print") != null) {
      Files.writeString(document, printed);
    }
    assertThat(document).as("printed by this test: run it with -Dprint and commit").exists();
    assertThat(Files.readString(document))
        .as("docs/%s is printed from the code: run this test with -Dprint and commit", name)
        .isEqualTo(printed);
  }
}
