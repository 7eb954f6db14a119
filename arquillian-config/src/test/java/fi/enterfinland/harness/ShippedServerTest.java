package fi.enterfinland.harness;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs the shipped server. Its methods run inside the server (the class then
 * belongs in {@code fi.enterfinland.incontainer}), or outside it with {@code @RunAsClient}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ShippedServerTest {
  /** The one deployment of the run. */
  @Deployment
  public static EnterpriseArchive application() {
    return TestApplication.archive();
  }
}
