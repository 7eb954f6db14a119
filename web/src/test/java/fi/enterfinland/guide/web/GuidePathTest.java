package fi.enterfinland.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide's answers live in the address and nowhere else. */
class GuidePathTest {
  @Test
  void no_answers_are_the_bare_address() {
    assertThat(GuidePath.of(null, null).at("/guide")).isEqualTo("/guide");
  }

  @Test
  void answers_stand_in_order_and_are_encoded() {
    GuidePath path = GuidePath.of(new String[] {"NP,FI"}, "move").with("a&b");
    assertThat(path.at("/guide")).isEqualTo("/guide?a=NP%2CFI&a=a%26b&want=move");
    assertThat(path.withoutWant().first(1).at("/guide")).isEqualTo("/guide?a=NP%2CFI");
  }

  @Test
  void a_flood_of_answers_is_cut() {
    List<String> flood = Collections.nCopies(10_000, "x");
    assertThat(new GuidePath(flood, "").answers()).hasSize(30);
  }
}
