package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.Test;

/** Pages read records as they read beans. */
class RecordComponentResolverTest {
  private final RecordComponentResolver resolver = new RecordComponentResolver();
  private final ELContext context = new BareContext(resolver);

  @Test
  void a_component_is_read_by_its_name() {
    ApplicationNumber number = new ApplicationNumber("EF-2026-0000123");
    assertThat(resolver.getValue(context, number, "value")).isEqualTo("EF-2026-0000123");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void what_is_no_component_is_left_to_others() {
    assertThat(resolver.getValue(context, "text", "value")).isNull();
    assertThat(resolver.getValue(context, new ApplicationNumber("EF-2026-0000123"), "size"))
        .isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_record_cannot_be_written() {
    ApplicationNumber number = new ApplicationNumber("EF-2026-0000123");
    assertThat(resolver.isReadOnly(context, number, "value")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, number, "value", "x"))
        .isInstanceOf(PropertyNotWritableException.class);
  }
}
