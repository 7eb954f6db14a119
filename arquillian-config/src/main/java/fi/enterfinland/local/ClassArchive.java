package fi.enterfinland.local;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of the server and the application as the Java machine keeps them in memory, written
 * by the first server that ends in order and mapped by every later one: it need not read and check
 * them again. The machine compares each class with the one it finds, so an archive can be of no
 * use, but not wrong. Why: {@code docs/adr/0009-measured-in-shares.md}.
 */
final class ClassArchive {
  private static final System.Logger LOG = System.getLogger(ClassArchive.class.getName());

  private final Path application;
  private final Path archive;
  private final Path written;

  /**
   * The archive of a built server, kept beside it.
   *
   * @param server folder of the built server
   */
  ClassArchive(Path server) {
    application = server.resolve("standalone/deployments/enter-finland.ear");
    archive = server.resolve("enter-finland.jsa");
    // Each server writes a file of its own: several may run from one folder.
    written = server.resolve("enter-finland-" + ProcessHandle.current().pid() + ".jsa");
  }

  /** Options of the Java machine that use the archive, or write one if there is none. */
  List<String> options() throws IOException {
    return isCurrent()
        ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto")
        : List.of("-XX:ArchiveClassesAtExit=" + written, "-Xshare:auto", "-Xlog:cds=off");
  }

  /** Takes over what a server wrote that has ended in order. */
  void keep() {
    try {
      if (Files.exists(written)) {
        Files.move(written, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException notKept) {
      // The next server is slower to start; nothing else.
      LOG.log(Level.WARNING, "The class archive is not kept", notKept);
    }
  }

  private boolean isCurrent() throws IOException {
    return Files.exists(archive)
        && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(application)) > 0;
  }
}
