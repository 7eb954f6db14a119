package fi.enterfinland.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/my",
        "/my/draft/EF-2026-0000123/income?field=fa.ch%5Bx%5D.name",
        "/guide/result?a=1&b=2",
        "/office/case/EF-2026-0000123",
        "/registered-things"
      })
  void a_page_of_ours_is_come_back_to(String path) {
    assertThat(ReturnPath.of(path)).hasValueSatisfying(p -> assertThat(p).hasToString(path));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "my",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/%09/evil.example\r\nSet-Cookie: a=b",
        "https://evil.example/my",
        "javascript:alert(1)",
        "/my#//evil.example",
        "/my/..//evil.example",
        "/my/../../..//evil.example",
        "/@evil.example",
        "/my/%2e%2e/x",
        "/my;jsessionid=x",
        "/:evil",
        "/my\u0000",
        "/my page"
      })
  void another_place_is_not(String path) {
    assertThat(ReturnPath.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login",
        "/login?return=/login",
        "/login/officer",
        "/logout",
        "/my/../logout",
        "/api/drafts/EF-2026-0000123",
        "/reset?token=x",
        "/verify-email?token=x"
      })
  void the_doors_themselves_are_no_place_to_come_back_to(String path) {
    assertThat(ReturnPath.of(path)).isEmpty();
  }

  @Test
  void an_endless_address_is_not_kept() {
    assertThat(ReturnPath.of("/my?" + "a".repeat(496))).isPresent();
    assertThat(ReturnPath.of("/my?" + "a".repeat(497))).isEmpty();
  }
}
