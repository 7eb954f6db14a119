package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages call methods as the expression language would, only faster. */
class MethodResolverTest {
  private final MethodResolver resolver = new MethodResolver();
  private final ELContext context = new BareContext(resolver);

  @Test
  void a_method_is_called_with_its_values() {
    assertThat(call(new Bean(), "twice", "ab")).isEqualTo("abab");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(call(new Bean(), "nothing")).isEqualTo("");
  }

  @Test
  void a_value_becomes_what_the_method_takes() {
    assertThat(call(new Bean(), "twice", 7)).isEqualTo("77");
  }

  @Test
  void of_two_methods_with_as_many_values_the_choice_is_left_to_others() {
    assertThat(call(new Bean(), "kind", "text")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_method_of_a_hidden_class_is_the_one_of_its_interface() {
    assertThat(call(List.of("one"), "size")).isEqualTo(1);
    assertThat(call(List.of("one"), "indexOf", "one")).isEqualTo(0);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void a_method_that_only_a_hidden_class_has_is_left_to_others() {
    assertThat(call(new Hidden(), "inside")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void a_refusal_stays_the_cause() {
    assertThatThrownBy(() -> call(new Bean(), "refuse", ""))
        .isInstanceOf(ELException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private Object call(Object base, String method, Object... values) {
    return resolver.invoke(context, base, method, null, values);
  }

  /** What a page calls. */
  public static final class Bean {
    /** Says it twice. */
    public String twice(String text) {
      return text + text;
    }

    /** Says nothing. */
    public String nothing() {
      return "";
    }

    /** Of a text. */
    public String kind(String text) {
      return text;
    }

    /** Of a flag. */
    public String kind(Boolean flag) {
      return flag.toString();
    }

    /** Refuses what is empty. */
    public String refuse(String text) {
      if (text.isEmpty()) {
        throw new IllegalStateException("refused");
      }
      return text;
    }
  }

  private static final class Hidden {
    /** Nobody outside can call it. */
    @SuppressWarnings({"unused", "EffectivelyPrivate"})
    public String inside() {
      return "inside";
    }
  }
}
