package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are wrong, too large, disguised, or oddly named. */
@RunAsClient
class BadFilesIT extends ShippedServerTest {
  private static final String SLOT = "op.accept";
  private static final long TOO_LARGE = 50L * 1024 * 1024 + 1;

  private WebClient owner;
  private String draft;

  @BeforeEach
  void beginDraft() throws Exception {
    owner = Attempt.signedIn("Meera Thapaliya");
    draft = CompleteApplication.beginEmpty(owner);
  }

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("letter.pdf", bytes("Only a text"), "FILE_WRONG_KIND"),
        Arguments.of("letter.pdf", bytes("MZ\u0090\0a program"), "FILE_WRONG_KIND"),
        Arguments.of("photo.jpg", bytes("<svg onload='alert(1)'/>"), "FILE_WRONG_KIND"),
        Arguments.of("photo.png", bytes("<html><script>alert(1)</script>"), "FILE_WRONG_KIND"),
        Arguments.of("all.pdf", zip(), "FILE_PACKED"),
        Arguments.of("nothing.pdf", bytes(""), "FILE_EMPTY"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_is_what_its_content_says(String name, byte[] content, String rule) throws Exception {
    Attempt.of(() -> owner.upload(draft, SLOT, name, BodyPublishers.ofByteArray(content)))
        .answers(409)
        .says(rule)
        .isNoted(rule);
  }

  @Test
  void a_file_over_fifty_megabytes_that_says_so() throws Exception {
    Attempt.of(
            () ->
                owner.upload(
                    draft,
                    SLOT,
                    "large.pdf",
                    BodyPublishers.fromPublisher(endless(TOO_LARGE), TOO_LARGE)))
        .answers(413)
        .says("FILE_TOO_LARGE")
        .isNoted("FILE_TOO_LARGE");
  }

  @Test
  void a_file_over_fifty_megabytes_that_does_not_say_so() throws Exception {
    Attempt.of(() -> owner.upload(draft, SLOT, "large.pdf", endless(TOO_LARGE)))
        .answers(413)
        .says("FILE_TOO_LARGE")
        .isNoted("FILE_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd.pdf",
        "..\\..\\windows\\system32.pdf",
        "a\r\nSet-Cookie: x=y.pdf",
        "receipt\u202Efdp.exe",
        "\u0000.pdf",
        "<img src=x onerror=alert(1)>.pdf",
        "CON.pdf",
        "   "
      })
  void a_name_is_only_a_name(String name) throws Exception {
    BodyPublisher file = BodyPublishers.ofByteArray(CompleteApplication.pdf());
    Page added = owner.upload(draft, SLOT, name, file);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    String kept =
        CaseRows.ask("select file_name from document where application_number = ?", draft);
    assertThat(kept).endsWith(".pdf").doesNotContain("/", "\\", "\r", "\n", "\u202E", "\u0000");
    String id = CaseRows.ask("select id::text from document where application_number = ?", draft);
    Page download = owner.get("/api/documents/" + id);
    assertThat(download.header("content-disposition").orElse("")).startsWith("attachment;");
    assertThat(download.headers()).doesNotContainKey("set-cookie");
    assertThat(owner.get("/my/draft/" + draft + "/studies").body()).doesNotContain("<img src=x");
  }

  @Test
  void a_name_of_a_thousand_letters_is_cut() throws Exception {
    Page added =
        owner.upload(draft, SLOT, "a".repeat(1_000) + ".pdf", BodyPublishers.ofByteArray(pdf()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(
            CaseRows.ask(
                "select length(file_name) <= 200 from document where application_number = ?",
                draft))
        .isEqualTo("t");
  }

  @Test
  void a_slot_the_form_does_not_have() throws Exception {
    Attempt.of(() -> owner.upload(draft, "no.such", "a.pdf", BodyPublishers.ofByteArray(pdf())))
        .answers(409)
        .says("DOCUMENT_NOT_ASKED")
        .isNoted("DOCUMENT_NOT_ASKED");
  }

  @Test
  void a_foreign_draft_and_one_that_does_not_exist_look_alike() throws Exception {
    WebClient stranger = Attempt.signedIn("Kwame Asante-Boateng");
    Page foreign =
        Attempt.of(() -> stranger.upload(draft, SLOT, "a.pdf", BodyPublishers.ofByteArray(pdf())))
            .answers(404)
            .isNoted("NO_ACCESS")
            .page();
    Page missing =
        Attempt.of(
                () ->
                    stranger.upload(
                        "EF-2026-9999999", SLOT, "a.pdf", BodyPublishers.ofByteArray(pdf())))
            .answers(404)
            .isNoted("NO_ACCESS")
            .page();
    assertThat(foreign.body()).isEqualTo(missing.body());
  }

  private static byte[] pdf() {
    return CompleteApplication.pdf();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("letter.pdf"));
      zip.write(pdf());
    }
    return bytes.toByteArray();
  }

  /** A PDF of any size that is made while it is sent. */
  private static BodyPublisher endless(long size) {
    return BodyPublishers.ofInputStream(
        () ->
            new SequenceInputStream(
                new ByteArrayInputStream(bytes("%PDF-1.7\n")), new Zeros(size - 9)));
  }

  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? '0' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(into, offset, offset + count, (byte) '0');
      left -= count;
      return count;
    }
  }
}
