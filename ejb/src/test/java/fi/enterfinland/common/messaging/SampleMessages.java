package fi.enterfinland.common.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One message of each type, as other systems send and read them. */
public final class SampleMessages {
  private SampleMessages() {}

  /** The text of the sample of a type. */
  public static String text(String type) {
    try (InputStream sample =
        SampleMessages.class.getResourceAsStream("/messages/" + type + ".json")) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
