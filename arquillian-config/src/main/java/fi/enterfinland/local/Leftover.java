package fi.enterfinland.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program of an earlier run that outlived it, because that run was killed. It would hold ports
 * and files, so it is ended before a new one starts.
 */
final class Leftover {
  private Leftover() {}

  /**
   * Ends the program whose process id stands in the first line of a file, if it still runs and is
   * the one meant.
   *
   * @param program a part of the path of the program, so that a process id given anew by the
   *     machine hits nobody else
   */
  static void end(Path processIdFile, String program) {
    processId(processIdFile)
        .flatMap(ProcessHandle::of)
        .filter(process -> process.info().command().orElse("").contains(program))
        .ifPresent(Leftover::end);
  }

  /** Ends a process, gently first. */
  static void end(ProcessHandle process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      process.onExit().get(40, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private static Optional<Long> processId(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(file).stream()
          .findFirst()
          .map(String::strip)
          .filter(line -> line.matches("\\d+"))
          .map(Long::valueOf);
    } catch (IOException e) {
      throw new StartFailure("The file " + file + " cannot be read.", e);
    }
  }
}
