package fi.enterfinland.handover.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Shows at {@code /health/live} how the hand-over stands. Always up: a broker that is away is no
 * reason to restart this server or to take it out of service.
 */
@Liveness
@ApplicationScoped
public class HandoverHealth implements HealthCheck {
  @Inject private HandoverWatch watch;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("handover").up();
    watch
        .last()
        .ifPresent(
            seen ->
                answer
                    .withData("unsent", seen.figures().unsent())
                    .withData(
                        "oldestUnsentSeconds", seen.figures().oldestWaits(seen.at()).toSeconds())
                    .withData("failing", seen.figures().failing())
                    .withData("unacknowledged", seen.figures().unacknowledged())
                    .withData("stuck", seen.isStuck())
                    .withData("seenAt", seen.at().toString()));
    return answer.build();
  }
}
