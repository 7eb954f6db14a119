package fi.enterfinland.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.account.model.ConsentKind;
import fi.enterfinland.account.model.TermsOfUse;
import fi.enterfinland.account.model.TermsVersion;
import fi.enterfinland.common.model.Language;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A promise names the version of a text: so a text never changes without a new version. */
class TermsTextTest {
  @Test
  void the_text_of_the_terms_is_the_one_of_the_version_in_force() throws Exception {
    assertThat(digest())
        .as("a changed text is a new version, with its changes: add it to facts/terms.yaml")
        .isEqualTo(TermsOfUse.current().digest());
  }

  @Test
  void whoever_accepted_an_earlier_version_is_told_what_has_changed_since() {
    assertThat(ConsentKind.TERMS.currentVersion()).isEqualTo(TermsOfUse.current().name());
    assertThat(TermsOfUse.since(TermsOfUse.current().name())).isEmpty();
    assertThat(TermsOfUse.since("2020-01-01"))
        .contains(TermsOfUse.current())
        .allMatch(version -> !version.changes().isEmpty());
    assertThat(TermsOfUse.since(null)).extracting(TermsVersion::firstDay).isSorted();
  }

  private static String digest() throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Language language : Language.values()) {
      ResourceBundle texts =
          ResourceBundle.getBundle("fi.enterfinland.common.web.texts", language.locale());
      for (String key : new TreeSet<>(texts.keySet())) {
        if (key.matches("terms\\.\\d.*")) {
          digest.update((key + "=" + texts.getString(key) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
