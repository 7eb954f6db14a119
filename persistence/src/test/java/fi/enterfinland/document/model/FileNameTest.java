package fi.enterfinland.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FileNameTest {
  @Property
  void whatever_is_sent_becomes_a_harmless_name(@ForAll @StringLength(max = 400) String sent) {
    String name = FileName.of(sent, FileKind.PDF).value();
    assertThat(name).isNotBlank().isEqualTo(name.strip());
    assertThat(name.length()).isLessThanOrEqualTo(FileName.MAX_LENGTH);
    assertThat(name).doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\\p{Cs}]");
    assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(name);
  }

  @Property
  void a_name_made_harmless_stays_as_it_is(@ForAll @StringLength(max = 400) String sent) {
    String once = FileName.of(sent, FileKind.PDF).value();
    assertThat(FileName.of(once, FileKind.PDF).value()).isEqualTo(once);
  }

  @Test
  void letters_of_every_language_are_kept() {
    assertThat(FileName.of("C:\\Koti\\palkkatodistus – Łukasz Ğöğ.pdf", FileKind.PDF).value())
        .isEqualTo("palkkatodistus – Łukasz Ğöğ.pdf");
    assertThat(FileName.of("паспорт.pdf", FileKind.PDF).value()).isEqualTo("паспорт.pdf");
  }

  @Test
  void a_name_without_substance_gets_one_by_its_kind() {
    assertThat(FileName.of(null, FileKind.PNG).value()).isEqualTo("document.png");
    assertThat(FileName.of("../..", FileKind.JPEG).value()).isEqualTo("document.jpg");
    assertThat(FileName.of("\u202e\r\n", FileKind.PDF).value()).isEqualTo("document.pdf");
  }

  @Test
  void characters_that_turn_writing_around_are_taken_out() {
    assertThat(FileName.of("invoice\u202Egpj.pdf", FileKind.PDF).value())
        .isEqualTo("invoicegpj.pdf");
  }

  @Test
  void the_ending_says_what_the_content_is() {
    assertThat(FileName.of("invoice.exe", FileKind.PDF).value()).isEqualTo("invoice.exe.pdf");
    assertThat(FileName.of("Scan 1.PDF", FileKind.PDF).value()).isEqualTo("Scan 1.PDF");
    assertThat(FileName.of("photo.jpeg", FileKind.JPEG).value()).isEqualTo("photo.jpeg");
    assertThat(FileName.of("photo.png", FileKind.JPEG).value()).isEqualTo("photo.png.jpg");
    assertThat(FileName.of("passport", FileKind.PNG).value()).isEqualTo("passport.png");
  }

  @Test
  void a_long_name_keeps_its_ending() {
    String name = FileName.of("ä".repeat(300) + ".pdf", FileKind.PDF).value();
    assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("ä.pdf");
  }
}
