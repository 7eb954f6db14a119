package fi.enterfinland.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it ships, and beside its modules one WAR with the tests that run inside and with what
 * tests may do to the server that nobody else may ({@code /test-support}).
 */
public final class TestApplication {
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String TEST_MODULE =
      """
        <module>
          <web>
            <web-uri>test-support.war</web-uri>
            <context-root>/test-support</context-root>
          </web>
        </module>
      </application>
      """;

  private TestApplication() {}

  /** The archive to deploy; the same for every test class. */
  public static EnterpriseArchive archive() {
    Path server = Path.of(System.getProperty("ef.test.server"));
    File shipped = server.resolve("standalone/deployments/enter-finland.ear").toFile();
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "enter-finland.ear")
            .importFrom(shipped)
            .as(EnterpriseArchive.class);
    String descriptor = text(ear).replace("</application>", TEST_MODULE);
    ear.delete(DESCRIPTOR);
    ear.setApplicationXML(new StringAsset(descriptor));
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "test-support.war")
            .addPackages(true, "fi.enterfinland.incontainer")
            .addClass(ShippedServerTest.class)
            .addPackages(true, "org.assertj")
            .addAsWebInfResource(new StringAsset("<beans/>"), "beans.xml");
    return ear.addAsModule(Testable.archiveToTest(tests));
  }

  private static String text(EnterpriseArchive ear) {
    try (var in = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
