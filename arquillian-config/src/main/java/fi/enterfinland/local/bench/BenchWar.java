package fi.enterfinland.local.bench;

import fi.enterfinland.local.LocalSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The references that run in the server: {@code bench.war}, made of this package's classes and the
 * PrimeFaces of the shipped application, deployed beside it at {@code /bench}.
 */
final class BenchWar {
  private static final String SERVLETS = "deployed/";
  private static final Duration LONGEST_DEPLOYMENT = Duration.ofSeconds(60);

  private BenchWar() {}

  /** Makes it, deploys it in a running server, and waits until it is there. */
  static void deploy(LocalSettings settings) throws IOException, InterruptedException {
    Path deployments = settings.serverFolder().resolve("deployments");
    Path made = settings.home().resolve("bench.war");
    make(made, deployments.resolve("enter-finland.ear"));
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

  private static void make(Path war, Path ear) throws IOException {
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
      addPrimeFaces(out, ear);
    }
  }

  private static void add(ZipOutputStream out, String name, String resource) throws IOException {
    try (InputStream content = BenchWar.class.getResourceAsStream(resource)) {
      out.putNextEntry(new ZipEntry(name));
      content.transferTo(out);
      out.closeEntry();
    }
  }

  private static void addPrimeFaces(ZipOutputStream out, Path ear) throws IOException {
    try (ZipInputStream outer = new ZipInputStream(Files.newInputStream(ear))) {
      for (ZipEntry war = outer.getNextEntry(); war != null; war = outer.getNextEntry()) {
        if (!war.getName().endsWith(".war")) {
          continue;
        }
        ZipInputStream inner = new ZipInputStream(outer);
        for (ZipEntry jar = inner.getNextEntry(); jar != null; jar = inner.getNextEntry()) {
          if (jar.getName().matches("WEB-INF/lib/primefaces-.*\\.jar")) {
            out.putNextEntry(new ZipEntry(jar.getName()));
            inner.transferTo(out);
            out.closeEntry();
            return;
          }
        }
      }
    }
    throw new IOException("The application has no PrimeFaces");
  }
}
