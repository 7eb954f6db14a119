package fi.enterfinland.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Language;
import org.junit.jupiter.api.Test;

class DraftProgressTest {
  @Test
  void what_is_wrong_with_a_named_answer_follows_a_colon() {
    assertThat(DraftProgress.join("Native language", "Write an answer.", Language.EN))
        .isEqualTo("Native language: write an answer");
  }

  @Test
  void what_is_wrong_with_a_question_follows_it_as_a_sentence() {
    assertThat(DraftProgress.join("Har du rest till Finland?", "Välj ett alternativ.", Language.SV))
        .isEqualTo("Har du rest till Finland? Välj ett alternativ");
  }
}
