package fi.enterfinland.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.web.PageNotFoundException;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

/** What the browser brings along from the guide is only a proposal. */
class StartRequestTest {
  @Test
  void answers_are_read_by_question() {
    StartRequest start = StartRequest.of("OLE_OPI", "{\"op.distance\":false}");
    assertThat(start.answers()).containsEntry("op.distance", JsonValue.FALSE);
    assertThat(start.address())
        .isEqualTo("/my/start?form=OLE_OPI&answers=%7B%22op.distance%22%3Afalse%7D");
  }

  @Test
  void what_no_page_of_ours_wrote_is_not_found() {
    assertThatThrownBy(() -> StartRequest.of("OLE_OPI", "[1]"))
        .isInstanceOf(PageNotFoundException.class);
    assertThatThrownBy(() -> StartRequest.of("OLE_OPI", "{"))
        .isInstanceOf(PageNotFoundException.class);
    assertThatThrownBy(() -> StartRequest.of(null, "{}")).isInstanceOf(PageNotFoundException.class);
    assertThatThrownBy(() -> StartRequest.of("OLE_OPI", " ".repeat(3000)))
        .isInstanceOf(PageNotFoundException.class);
  }
}
