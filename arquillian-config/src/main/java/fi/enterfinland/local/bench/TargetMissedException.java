package fi.enterfinland.local.bench;

import java.util.List;

/** Something is slower or larger than the targets allow; the table says by how much. */
final class TargetMissedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TargetMissedException(List<String> missed) {
    super(missed.size() + " missed: " + String.join("; ", missed));
  }
}
