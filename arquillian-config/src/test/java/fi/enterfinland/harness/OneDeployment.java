package fi.enterfinland.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Starts the surroundings before the server, and keeps the first class's deployment for all the
 * others: deploying takes seconds, a test tenths of them.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    TestEnvironment.get().describeServer();
    builder.observer(Keeper.class);
  }

  /** Lets the first of each event pass. */
  public static class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    private DeploymentScenario kept;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
      if (kept == null) {
        event.proceed();
        kept = scenario.get();
      } else {
        scenario.set(kept);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!deployed) {
        event.proceed();
        deployed = true;
      }
    }

    /** The server ends with the run, and the deployment with it. */
    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
      if (!deployed) {
        event.proceed();
      }
    }
  }
}
