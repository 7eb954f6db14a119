package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.harness.TestEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are added, judged by their content, and taken away, whatever the network does. */
class UploadIT extends BrowserTest {
  private static final String PERSON = "Meera Thapaliya";
  private static final String SLOT = "[id='slot-op.accept']";
  private static final String UPLOADS = "**/documents?slot=*";
  private static final int LIMIT = 50 * 1024 * 1024;
  private static final byte[] JPEG = {
    (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 1, (byte) 0xFF, (byte) 0xD9
  };
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJ"
                  + "RU5ErkJggg==");

  @TempDir Path folder;

  private static DraftWindow attachments(Visitor applicant) {
    return DraftWindow.begin(Applicants.signIn(applicant, PERSON)).open("attachments");
  }

  private static FilePayload pdf(String name) {
    return new FilePayload(name, "application/pdf", StudentCase.pdf(name));
  }

  private static Locator slot(DraftWindow draft) {
    return draft.page().locator(SLOT);
  }

  private static void add(DraftWindow draft, FilePayload... files) {
    slot(draft).locator("input[type='file']").setInputFiles(files);
  }

  private static Locator ready(DraftWindow draft) {
    return slot(draft).locator("li[data-document]");
  }

  @Test
  void several_files_go_into_one_place_and_stay(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, pdf("page 1.pdf"), pdf("page 2.pdf"), pdf("sivu äöå 3.pdf"));
    assertThat(ready(draft)).hasCount(3);
    assertThat(slot(draft)).containsText("Ready");
    assertThat(draft.page().locator("#news")).containsText("is added.");
    applicant.checkPage().picture("files");

    draft.open("attachments");
    assertThat(ready(draft)).hasCount(3);
    assertThat(slot(draft)).containsText("sivu äöå 3.pdf");
  }

  @Test
  void while_a_file_is_sent_a_bar_shows_how_far_it_is(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    List<Route> held = new ArrayList<>();
    draft.page().route(UPLOADS, held::add);
    add(draft, pdf("letter.pdf"));

    assertThat(slot(draft).getByRole(AriaRole.PROGRESSBAR)).isVisible();
    assertThat(slot(draft).getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("letter.pdf");
    assertThat(slot(draft)).containsText("Adding, ");
    assertThat(draft.page().locator("#news")).containsText("Adding letter.pdf.");
    draft.page().waitForCondition(() -> !held.isEmpty());
    applicant.checkPage();
    held.get(0).resume();
    assertThat(ready(draft)).hasCount(1);
    assertThat(slot(draft).getByRole(AriaRole.PROGRESSBAR)).isHidden();
  }

  @Test
  void a_file_being_sent_can_be_stopped(Visitor applicant) {
    applicant.expectComplaint("ERR_FAILED|ERR_ABORTED");
    DraftWindow draft = attachments(applicant);
    List<Route> held = new ArrayList<>();
    draft.page().route(UPLOADS, held::add);
    add(draft, pdf("letter.pdf"));
    draft.page().waitForCondition(() -> !held.isEmpty());
    slot(draft).getByRole(AriaRole.BUTTON, named("Stop letter.pdf")).click();
    assertThat(slot(draft).locator("li")).hasCount(0);
    assertThat(slot(draft).getByRole(AriaRole.BUTTON, named("Add files"))).isFocused();
    held.get(0).abort();
    draft.open("attachments");
    assertThat(ready(draft)).hasCount(0);
  }

  @Test
  void a_picture_with_the_name_of_a_pdf_is_taken_as_the_picture_it_is(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, new FilePayload("passport.pdf", "application/pdf", JPEG));
    assertThat(ready(draft)).hasCount(1);
    assertThat(download(draft).headers()).containsEntry("content-type", "image/jpeg");
  }

  @Test
  void a_program_with_the_name_of_a_pdf_is_refused_in_words(Visitor applicant) {
    applicant.expectComplaint("409");
    DraftWindow draft = attachments(applicant);
    byte[] program = new byte[4000];
    program[0] = 'M';
    program[1] = 'Z';
    add(draft, new FilePayload("certificate.pdf", "application/pdf", program));
    assertThat(slot(draft).locator(".ef-file-refused")).containsText("Not accepted.");
    assertThat(slot(draft).locator(".ef-file-refused")).containsText("PDF");
    assertThat(ready(draft)).hasCount(0);
    applicant.checkPage().picture("file-refused");

    slot(draft).getByRole(AriaRole.BUTTON, named("Take off the list certificate.pdf")).click();
    assertThat(slot(draft).locator("li")).hasCount(0);
  }

  @Test
  void packed_files_and_broken_ones_are_refused_for_what_they_are(Visitor applicant) {
    applicant.expectComplaint("409");
    DraftWindow draft = attachments(applicant);
    byte[] packed = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
    add(
        draft,
        new FilePayload("all.zip", "application/zip", packed),
        new FilePayload(
            "half.pdf", "application/pdf", "%PDF-1.7\nhalf".getBytes(StandardCharsets.US_ASCII)));
    Locator refused = slot(draft).locator(".ef-file-refused");
    assertThat(refused).hasCount(2);
    assertThat(refused.nth(0)).containsText("packed");
    assertThat(refused.nth(1)).containsText("damaged");
  }

  @Test
  void a_file_over_the_limit_is_refused_before_it_is_sent(Visitor applicant) throws Exception {
    DraftWindow draft = attachments(applicant);
    AtomicInteger sent = new AtomicInteger();
    draft.page().onRequest(request -> sent.addAndGet("POST".equals(request.method()) ? 1 : 0));
    Path large = folder.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(LIMIT + 1L);
    }
    slot(draft).locator("input[type='file']").setInputFiles(large);
    assertThat(slot(draft).locator(".ef-file-refused")).containsText("larger than 50 MB");
    assertThat(sent.get()).isZero();
    assertThat(slot(draft)).containsText("up to 50 MB each");
  }

  @Test
  void a_file_over_the_limit_is_refused_by_the_server_too(Visitor applicant) throws Exception {
    DraftWindow draft = attachments(applicant);
    String head = uploadHead(draft) + "Content-Length: " + (LIMIT + 1L) + "\r\n\r\n";
    assertThat(answerTo(head.getBytes(StandardCharsets.US_ASCII), LIMIT + 1L))
        .startsWith("HTTP/1.1 413")
        .contains("FILE_TOO_LARGE")
        .contains("50 MB");
    draft.open("attachments");
    assertThat(ready(draft)).hasCount(0);
  }

  @Test
  void an_empty_file_is_refused_in_words(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, new FilePayload("empty.pdf", "application/pdf", new byte[0]));
    assertThat(slot(draft).locator(".ef-file-refused")).containsText("The file is empty.");
    APIResponse answer = post(draft, "empty.pdf", new byte[0]);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("FILE_EMPTY");
  }

  @Test
  void a_file_is_removed_and_the_place_kept(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, pdf("one.pdf"), pdf("two.pdf"));
    assertThat(ready(draft)).hasCount(2);
    slot(draft).getByRole(AriaRole.BUTTON, named("Remove one.pdf")).click();
    assertThat(ready(draft)).hasCount(1);
    assertThat(slot(draft).getByRole(AriaRole.BUTTON, named("Remove two.pdf"))).isFocused();
    assertThat(draft.page().locator("#news")).hasText("one.pdf is removed.");
    slot(draft).getByRole(AriaRole.BUTTON, named("Remove two.pdf")).click();
    assertThat(slot(draft).getByRole(AriaRole.BUTTON, named("Add files"))).isFocused();
    draft.open("attachments");
    assertThat(ready(draft)).hasCount(0);
  }

  @Test
  void the_same_file_twice_is_there_once(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, pdf("letter.pdf"));
    assertThat(ready(draft)).hasCount(1);
    add(draft, pdf("letter.pdf"));
    assertThat(slot(draft).locator("li")).hasCount(1);
    draft.open("attachments");
    assertThat(ready(draft)).hasCount(1);
  }

  @Test
  void a_file_whose_line_breaks_goes_on_by_itself(Visitor applicant) {
    applicant.expectComplaint("ERR_CONNECTION_RESET");
    DraftWindow draft = attachments(applicant);
    AtomicInteger tries = new AtomicInteger();
    draft
        .page()
        .route(
            UPLOADS,
            route -> {
              if (tries.incrementAndGet() == 1) {
                route.abort("connectionreset");
              } else {
                route.resume();
              }
            });
    add(draft, pdf("letter.pdf"));
    assertThat(slot(draft)).containsText("Waiting for the network. Goes on by itself.");
    assertThat(ready(draft)).hasCount(1);
    assertThat(tries.get()).isEqualTo(2);
  }

  @Test
  void of_a_file_that_breaks_off_nothing_is_kept(Visitor applicant) throws Exception {
    DraftWindow draft = attachments(applicant);
    String head = uploadHead(draft) + "Content-Length: 100000\r\n\r\n%PDF-1.7\nhalf of it";
    try (Socket line = line()) {
      line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      line.getOutputStream().flush();
      line.setSoLinger(true, 0);
    }
    add(draft, pdf("letter.pdf"));
    assertThat(ready(draft)).hasCount(1);
    draft.open("attachments");
    assertThat(ready(draft)).hasCount(1);
  }

  @Test
  void what_was_added_comes_back_as_it_was_and_as_a_file(Visitor applicant, Visitor stranger) {
    DraftWindow draft = attachments(applicant);
    byte[] content = StudentCase.pdf("hyväksyntä.pdf");
    add(draft, new FilePayload("hyväksyntä.pdf", "application/pdf", content));
    assertThat(ready(draft)).hasCount(1);

    APIResponse file = download(draft);
    assertThat(file.body()).isEqualTo(content);
    assertThat(file.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "no-store")
        .containsEntry(
            "content-disposition",
            "attachment; filename=\"hyvaksynta.pdf\"; filename*=UTF-8''hyv%C3%A4ksynt%C3%A4.pdf");
    assertThat(file.headers().get("content-security-policy")).contains("default-src 'none'");
    assertThat(URI.create(file.url()).getPath())
        .matches("/api/documents/[0-9a-f-]{36}")
        .doesNotContain("Meera", draft.number());

    String path = URI.create(file.url()).getPath();
    assertThat(stranger.page().request().get(path).status()).isEqualTo(401);
    Applicants.signIn(stranger, "Kwame Asante-Boateng");
    assertThat(stranger.page().request().get(path).status()).isEqualTo(404);
  }

  @Test
  void pictures_come_back_as_pictures(Visitor applicant) {
    DraftWindow draft = attachments(applicant);
    add(draft, new FilePayload("photo.png", "image/png", PNG));
    assertThat(ready(draft)).hasCount(1);
    APIResponse file = download(draft);
    assertThat(file.body()).isEqualTo(PNG);
    assertThat(file.headers())
        .containsEntry("content-type", "image/png")
        .containsEntry("x-content-type-options", "nosniff");
  }

  @Test
  void without_a_session_a_file_is_not_added_and_the_person_is_told(Visitor applicant) {
    applicant.expectComplaint("401");
    DraftWindow draft = attachments(applicant);
    draft.page().context().clearCookies();
    add(draft, pdf("letter.pdf"));
    assertThat(slot(draft)).containsText("You are no longer logged in.");
    assertThat(slot(draft).getByRole(AriaRole.BUTTON, named("Try again letter.pdf"))).isVisible();
  }

  private static APIResponse post(DraftWindow draft, String name, byte[] content) {
    return draft
        .page()
        .request()
        .fetch(
            "/api/drafts/" + draft.number() + "/documents?slot=op.accept",
            StudentCase.withToken(draft.page())
                .setMethod("POST")
                .setHeader("Content-Type", "application/octet-stream")
                .setHeader("X-File-Name", name)
                .setData(content));
  }

  private static APIResponse download(DraftWindow draft) {
    String address = ready(draft).locator("a").first().getAttribute("href");
    return draft.page().request().get(address, RequestOptions.create());
  }

  /** The first lines of an upload, as the visitor's browser would send them. */
  private static String uploadHead(DraftWindow draft) {
    Page page = draft.page();
    String cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    Object token =
        page.evaluate(
            "JSON.parse(document.querySelector('[type=\"application/json\"]').textContent).page.token");
    return "POST /api/drafts/"
        + draft.number()
        + "/documents?slot=op.accept HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
        + cookies
        + "\r\nX-CSRF-Token: "
        + token
        + "\r\nX-File-Name: large.pdf\r\nContent-Type: application/octet-stream\r\n";
  }

  private static Socket line() throws IOException {
    URI address = URI.create(TestEnvironment.get().address());
    return new Socket(address.getHost(), address.getPort());
  }

  /** Sends a request with so many bytes of body, and reads what comes back. */
  private static String answerTo(byte[] head, long bytes) throws IOException {
    try (Socket line = line()) {
      OutputStream out = line.getOutputStream();
      out.write(head);
      out.flush();
      byte[] part = new byte[1024 * 1024];
      for (long left = bytes; left > 0; left -= part.length) {
        out.write(part, 0, (int) Math.min(left, part.length));
      }
      out.flush();
      return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
