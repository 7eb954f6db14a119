package fi.enterfinland.harness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Readiness;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that is shipped, unpacked and started by its own script. */
class DistributionIT {
  @TempDir private static Path folder;
  private static Path unpacked;

  @BeforeAll
  static void unpack() throws Exception {
    Process tar =
        new ProcessBuilder(
                "tar",
                "-xzf",
                Path.of(System.getProperty("ef.distribution")).toAbsolutePath().toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(tar.waitFor()).isZero();
    try (Stream<Path> inside = Files.list(folder)) {
      unpacked = inside.findFirst().orElseThrow();
    }
  }

  @Test
  void it_serves_pages_from_an_outside_database_and_stops_when_told() throws Exception {
    LocalSettings place = LocalSettings.onFreePorts(folder.resolve("unused"));
    Map<String, String> settings = OtherServer.settings(place, "distribution");
    settings.put("EF_DATA", folder.resolve("data").toString());
    settings.put("EF_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    Process server = start(settings);
    try {
      Path failed = unpacked.resolve("server/standalone/deployments/enter-finland.ear.failed");
      assertThat(Readiness.reached(place.managementAddress(), server, failed))
          .as("ready, or see %s", output())
          .isTrue();
      assertThat(get(place.address() + "/login")).isEqualTo(200);
      assertThat(folder.resolve("data/activemq")).exists();
      Process verification = start("verify-audit.sh", settings);
      assertThat(verification.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(verification.exitValue()).isZero();
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void without_its_settings_it_says_which_are_missing() throws Exception {
    Files.deleteIfExists(output());
    Process refused = start(Map.of("EF_DB_URL", "jdbc:postgresql://localhost/enterfinland"));
    assertThat(refused.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(refused.exitValue()).isEqualTo(2);
    assertThat(Files.readString(output()))
        .startsWith("These settings are missing: EF_PUBLIC_URL EF_DB_USER")
        .doesNotContain("EF_DB_URL")
        .hasLineCount(1);
  }

  private static Process start(Map<String, String> settings) throws IOException {
    return start("start.sh", settings);
  }

  private static Process start(String script, Map<String, String> settings) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(unpacked.resolve(script).toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("EF_"));
    builder.environment().putAll(settings);
    return builder.start();
  }

  private static Path output() {
    return folder.resolve("output.log");
  }

  private static int get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .statusCode();
  }
}
