package fi.enterfinland.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Without weaving, what is to be loaded when asked for is silently loaded at once. */
class WeavingIT extends ShippedServerTest {
  @PersistenceUnit(unitName = "enterfinland")
  private EntityManagerFactory persistence;

  @Test
  void every_entity_is_woven_when_it_is_loaded() {
    assertThat(persistence.getMetamodel().getEntities())
        .isNotEmpty()
        .extracting(EntityType::getJavaType)
        .allSatisfy(
            entity ->
                assertThat(Arrays.stream(entity.getInterfaces()).map(Class::getName))
                    .as(entity.getName())
                    .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
  }
}
