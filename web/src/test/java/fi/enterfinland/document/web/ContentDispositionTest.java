package fi.enterfinland.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContentDispositionTest {
  private static final String START = "attachment; filename=\"";

  @Property
  void whatever_the_name_the_header_is_one_line_of_ascii_and_gives_the_name_back(
      @ForAll @StringLength(max = 200) String any) {
    String name = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String header = ContentDisposition.attachment(name);
    assertThat(header).matches("[ -~]*").startsWith(START);
    String quoted = header.substring(START.length(), header.indexOf("\"; filename*="));
    assertThat(quoted).doesNotContain("\"", "\\", "/");
    String encoded = header.substring(header.indexOf("''") + 2).replace("+", "%2B");
    assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(name);
  }

  @Test
  void a_name_keeps_its_letters_as_far_as_the_form_allows() {
    assertThat(ContentDisposition.attachment("Työtodistus \"2026\".pdf"))
        .isEqualTo(
            "attachment; filename=\"Tyotodistus _2026_.pdf\";"
                + " filename*=UTF-8''Ty%C3%B6todistus%20%222026%22.pdf");
  }
}
