package fi.enterfinland.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** What makes a start quick can be lost without anything failing: then only this tells. */
class StartIT extends ShippedServerTest {
  @Test
  void the_optimizing_compiler_leaves_out_what_works_hard_only_at_the_start() throws JMException {
    Object directives =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesPrint",
                new Object[0],
                new String[0]);
    assertThat(directives).asString().contains("org/jboss/modules/*.*", "Exclude:true");
  }

  @Test
  void a_service_that_is_not_used_is_no_part_of_the_application() {
    assertThat(getClass().getClassLoader().getResource("jakarta/ws/rs/Path.class")).isNull();
  }
}
