package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One table of addresses: what it finds, and that pages and links agree with it. */
class PageAddressTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void an_address_gives_its_page_and_the_values_in_it() {
    PageAddress.Match found = PageAddress.at("/my/draft/EF-2026-0000123/personal").orElseThrow();
    assertThat(found.address()).isEqualTo(PageAddress.DRAFT_SECTION);
    assertThat(found.values())
        .containsEntry("number", "EF-2026-0000123")
        .containsEntry("section", "personal");
  }

  @Test
  void a_literal_segment_wins_over_a_parameter() {
    assertThat(PageAddress.at("/my/draft/EF-2026-0000123/review").orElseThrow().address())
        .isEqualTo(PageAddress.DRAFT_REVIEW);
  }

  @Test
  void what_is_not_listed_is_not_found() {
    assertThat(PageAddress.at("/my/draft/EF-2026-0000123")).isEmpty();
    assertThat(PageAddress.at("/my/draft/7/personal")).isEmpty();
    assertThat(PageAddress.at("/my/cases.xhtml")).isEmpty();
    assertThat(PageAddress.at("/my/case/EF-2026-0000123/../../office")).isEmpty();
    assertThat(PageAddress.at("/my/case/EF-2026-0000123%2F")).isEmpty();
    assertThat(PageAddress.at("")).isEmpty();
  }

  @Test
  void the_area_follows_from_the_address() {
    assertThat(PageAddress.START.area()).isEqualTo(Area.PUBLIC);
    assertThat(PageAddress.MY_CASES.area()).isEqualTo(Area.MY);
    assertThat(PageAddress.OFFICE_CASE.area()).isEqualTo(Area.OFFICE);
    assertThat(Area.of("/myth")).isEqualTo(Area.PUBLIC);
  }

  @Test
  void an_address_is_filled_with_values_of_the_right_form_only() {
    assertThat(PageAddress.MY_CASE_REQUEST.path("EF-2026-0000123", 7))
        .isEqualTo("/my/case/EF-2026-0000123/requests/7");
    assertThat(PageAddress.MY_CASE.redirect("EF-2026-0000123"))
        .isEqualTo("/my/case/overview.xhtml?faces-redirect=true&number=EF-2026-0000123");
    assertThatThrownBy(() -> PageAddress.MY_CASE.path("7&x=y"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(PageAddress.MY_CASE::path).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_two_pages_share_an_address_or_in_one_area_a_view() {
    assertThat(Stream.of(PageAddress.values()).map(PageAddress::pattern)).doesNotHaveDuplicates();
    assertThat(Stream.of(PageAddress.values()).map(page -> page.area() + page.view()))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_page_of_a_case_has_its_address_in_the_area_the_person_is_in() {
    assertThat(PageAddress.ofView("/my/case/request.xhtml", Area.COUNSEL))
        .contains(PageAddress.COUNSEL_CASE_REQUEST);
    assertThat(PageAddress.ofView("/my/case/request.xhtml", Area.MY))
        .contains(PageAddress.MY_CASE_REQUEST);
    assertThat(PageAddress.MY_CASE_REQUEST.in(Area.COUNSEL).path("EF-2026-0000001", "r1"))
        .isEqualTo("/counsel/case/EF-2026-0000001/requests/r1");
    assertThat(PageAddress.MY_CASE_CANCEL.in(Area.COUNSEL)).isEqualTo(PageAddress.MY_CASE_CANCEL);
  }

  @Test
  void a_calendar_is_found_by_its_secret() {
    assertThat(PageAddress.at("/calendar/abc_-1.ics"))
        .hasValueSatisfying(
            page -> {
              assertThat(page.address()).isEqualTo(PageAddress.CALENDAR_FEED);
              assertThat(page.values()).containsEntry("token", "abc_-1");
            });
  }

  @Test
  void every_view_has_an_address() throws IOException {
    for (Path view : views()) {
      String name = "/" + PAGES.relativize(view).toString().replace('\\', '/');
      if (!name.startsWith("/WEB-INF/") && !name.startsWith("/error/")) {
        assertThat(PageAddress.ofView(name, Area.PUBLIC)).as(name).isPresent();
      }
    }
  }

  @Test
  void every_area_has_its_security_constraint() throws IOException {
    String descriptor = Files.readString(PAGES.resolve("WEB-INF/web.xml"));
    assertThat(descriptor).contains("<deny-uncovered-http-methods/>");
    for (Area area : Area.values()) {
      assertThat(descriptor)
          .contains("<url-pattern>" + area.prefix() + "/*</url-pattern>\n      <http-method>");
    }
  }

  @Test
  void an_address_that_is_also_a_folder_has_its_servlet() throws IOException {
    String descriptor = Files.readString(PAGES.resolve("WEB-INF/web.xml"));
    for (PageAddress address : PageAddress.values()) {
      if (Files.isDirectory(PAGES.resolve(address.pattern().substring(1)))
          && address != PageAddress.START) {
        assertThat(descriptor).contains("<url-pattern>" + address.pattern() + "</url-pattern>");
      }
    }
  }

  /** Links written into pages lead to a page or to a servlet. */
  @Test
  void no_link_is_dead() throws IOException {
    Pattern link = Pattern.compile("(?:href|action)=\"(/(?:[^\"?#]|#\\{)*)[^\"]*\"");
    List<String> servlets = servlets();
    List<String> dead = new ArrayList<>();
    for (Path view : views()) {
      Matcher matcher = link.matcher(Files.readString(view));
      while (matcher.find()) {
        String path = example(matcher.group(1));
        if (PageAddress.at(path).isEmpty() && servlets.stream().noneMatch(path::matches)) {
          dead.add(view + ": " + matcher.group(1));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  /** An address with a value in place of every expression. */
  private static String example(String written) {
    return written
        .replaceAll("#\\{[^}]*[qQ]uery(\\(\\))?}$", "")
        .replaceAll("#\\{[^}]*[nN]umber[^}]*}", "EF-2026-0000001")
        .replaceAll("#\\{[^}]*[cC]ode[^}]*}", "OLE_OPI")
        .replaceAll("#\\{[^}]*[sS]ection[^}]*}", "section")
        .replaceAll("#\\{[^}]*}", "1");
  }

  /** The patterns of all servlets, as regular expressions. */
  private static List<String> servlets() throws IOException {
    List<String> patterns = new ArrayList<>();
    Pattern literal = Pattern.compile("\"(/[a-z*/.-]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (source.contains("@WebServlet") || source.contains("@WebFilter")) {
          Matcher matcher = literal.matcher(source);
          while (matcher.find()) {
            patterns.add(matcher.group(1).replace(".", "\\.").replace("*", ".*"));
          }
        }
      }
    }
    return patterns;
  }

  private static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
