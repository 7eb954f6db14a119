package fi.enterfinland.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one. In this order: the setting ({@code -Def.chromium=} or {@code
 * EF_CHROMIUM}), the PATH, the usual places, the distribution's package on a Debian machine where
 * this runs as root, and Playwright's own installer.
 */
final class ChromiumFinder {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "chrome.exe",
          "msedge.exe");
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/chromium/chromium",
          "/snap/bin/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  private static final int INSTALL_MINUTES = 10;

  private final Function<String, String> setting;
  private final String path;
  private final List<String> usualPlaces;

  /** Looks on this machine. */
  ChromiumFinder() {
    this(
        name -> System.getProperty(name, System.getenv(name)),
        Optional.ofNullable(System.getenv("PATH")).orElse(""),
        USUAL_PLACES);
  }

  ChromiumFinder(Function<String, String> setting, String path, List<String> usualPlaces) {
    this.setting = setting;
    this.path = path;
    this.usualPlaces = usualPlaces;
  }

  /**
   * The program to start, or empty if Playwright has its own after installing it.
   *
   * @throws IllegalStateException in one sentence, if there is none and none can be had
   */
  Optional<Path> findOrInstall() {
    Optional<Path> found = find();
    if (found.isPresent()) {
      return found;
    }
    if (installFromDistribution()) {
      return find();
    }
    if (installWithPlaywright()) {
      return Optional.empty();
    }
    throw new IllegalStateException(
        "The browser tests need a Chromium: none was found and none could be installed; install"
            + " one, or name it with -Def.chromium=/path/to/chromium or EF_CHROMIUM.");
  }

  /**
   * A Chromium that is there already.
   *
   * @throws IllegalStateException if the setting names a file that cannot be run
   */
  Optional<Path> find() {
    String set =
        Stream.of("ef.chromium", "EF_CHROMIUM")
            .map(setting)
            .filter(value -> value != null && !value.isBlank())
            .findFirst()
            .orElse(null);
    if (set != null) {
      if (!Files.isExecutable(Path.of(set))) {
        throw new IllegalStateException("The Chromium set, " + set + ", is no program.");
      }
      return Optional.of(Path.of(set));
    }
    Stream<Path> onPath =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, usualPlaces.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean installFromDistribution() {
    return Files.exists(Path.of("/etc/debian_version"))
        && "root".equals(System.getProperty("user.name"))
        && succeeds(List.of("apt-get", "update"))
        && succeeds(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
  }

  private static boolean installWithPlaywright() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return succeeds(
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium"));
  }

  private static boolean succeeds(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Path log = Files.createDirectories(Path.of("target")).resolve("chromium-installation.log");
      Process process =
          builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
      boolean ended = process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      System.getLogger(ChromiumFinder.class.getName())
          .log(
              System.Logger.Level.INFO,
              String.format(Locale.ROOT, "%s cannot be run", command.get(0)),
              noSuchProgram);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
