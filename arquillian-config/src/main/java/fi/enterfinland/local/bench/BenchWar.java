package fi.enterfinland.local.bench;

import fi.enterfinland.local.LocalSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The references that run in the server: {@code bench.war}, made of this package's classes and the
 * whole of PrimeFaces, deployed beside the application at {@code /bench}.
 */
final class BenchWar {
  private static final String SERVLETS = "deployed/";
  private static final Duration LONGEST_DEPLOYMENT = Duration.ofSeconds(60);

  private BenchWar() {}

  /** Makes it, deploys it in a running server, and waits until it is there. */
  static void deploy(LocalSettings settings) throws IOException, InterruptedException {
    Path deployments = settings.serverFolder().resolve("deployments");
    Path made = settings.home().resolve("bench.war");
    make(made);
    Files.copy(made, deployments.resolve("bench.war"));
    Files.createFile(deployments.resolve("bench.war.dodeploy"));
    Path deployed = deployments.resolve("bench.war.deployed");
    long end = System.nanoTime() + LONGEST_DEPLOYMENT.toNanos();
    while (!Files.exists(deployed)) {
      if (System.nanoTime() > end || Files.exists(deployments.resolve("bench.war.failed"))) {
        throw new IOException("bench.war is not deployed: see the server's log");
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static void make(Path war) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
      for (String name :
          List.of("HelloServlet", "BrokerServlet", "DrainListener", "PlainDrainListener")) {
        String file = BenchWar.class.getPackageName().replace('.', '/') + "/" + SERVLETS + name;
        add(out, "WEB-INF/classes/" + file + ".class", SERVLETS + name + ".class");
      }
      add(out, "WEB-INF/web.xml", "web.xml");
      // A bean archive: Faces needs CDI in the war.
      out.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
      out.closeEntry();
      add(out, "minimal.xhtml", "minimal.xhtml");
      addPrimeFaces(out);
    }
  }

  private static void add(ZipOutputStream out, String name, String resource) throws IOException {
    try (InputStream content = BenchWar.class.getResourceAsStream(resource)) {
      out.putNextEntry(new ZipEntry(name));
      content.transferTo(out);
      out.closeEntry();
    }
  }

  /** The library as it is, and not as the application ships it. */
  private static void addPrimeFaces(ZipOutputStream out) throws IOException {
    URL library = BenchWar.class.getResource("/META-INF/primefaces.taglib.xml");
    if (library == null) {
      throw new IOException("There is no PrimeFaces");
    }
    URL jar = ((JarURLConnection) library.openConnection()).getJarFileURL();
    try (InputStream content = jar.openStream()) {
      out.putNextEntry(new ZipEntry("WEB-INF/lib/primefaces.jar"));
      content.transferTo(out);
      out.closeEntry();
    }
  }
}
