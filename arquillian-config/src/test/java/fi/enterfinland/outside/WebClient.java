package fi.enterfinland.outside;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.enterfinland.local.Person;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/**
 * A browser without a screen: cookies, forms, and requests that no browser would send. It follows
 * no redirect by itself, because what was acknowledged is told by the answer before it.
 */
public final class WebClient {
  private static final String TERMS = "/welcome";

  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final String from;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private String csrfToken = "";

  /** A browser that has been nowhere yet. */
  public WebClient(String address) {
    this(address, "");
  }

  /**
   * A browser that has been nowhere yet.
   *
   * @param from the network address the proxy in front of the server saw, empty for none
   */
  public WebClient(String address, String from) {
    this.address = address;
    this.from = from;
  }

  /** Signs in with e-mail address and password, and gives the answer. */
  public Page signIn(String email, String password) throws IOException, InterruptedException {
    Page login = get("/login");
    return submit(
        login,
        login.form("login-form"),
        Map.of("email", email, "password", password, "login-submit", "x"));
  }

  /** Signs in through the identity provider, accepting the terms the first time. */
  public WebClient signIn(Person person) throws IOException, InterruptedException {
    Page page = follow(get("/login/" + person.issuer()));
    page =
        follow(
            post(
                page.uri(),
                Map.of(
                    "username",
                    person.subject(),
                    "claims",
                    JSONObjectUtils.toJSONString(person.claims()))));
    if (page.uri().getPath().equals(TERMS)) {
      page =
          follow(
              submit(
                  page, page.form("welcome-form"), Map.of("terms", "on", "welcome-submit", "x")));
    }
    Page last = page;
    csrfToken =
        last.field("csrf")
            .orElseThrow(() -> new IOException("Signing in ended on another page: " + last));
    return this;
  }

  /** The secret that shows that a change comes from our own page. */
  public String csrfToken() {
    return csrfToken;
  }

  /** The cookies as a browser sends them. */
  public String cookieHeader() {
    return cookies.getCookieStore().get(URI.create(address)).stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Replaces a cookie, as somebody does who has made one up. */
  public void plantCookie(String name, String value) {
    cookies.getCookieStore().getCookies().stream()
        .filter(before -> before.getName().equals(name))
        .toList()
        .forEach(before -> cookies.getCookieStore().remove(null, before));
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookies.getCookieStore().add(URI.create(address), cookie);
  }

  /** A request to an address of the application, to be completed. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : at(path))
            .timeout(Duration.ofSeconds(60));
    return from.isEmpty() ? request : request.header("X-Forwarded-For", from);
  }

  private URI at(String path) {
    return URI.create(address + path);
  }

  /** Opens an address. */
  public Page get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Sends fields as a form does. */
  public Page post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  private Page post(URI uri, Map<String, String> fields) throws IOException, InterruptedException {
    return post(uri.toString(), fields);
  }

  /** Sends a form of a page, with more fields or other values. */
  public Page submit(Page page, PageForm form, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(form.fields());
    all.putAll(fields);
    return post(page.uri().resolve(form.action()), all);
  }

  /** Changes something at an endpoint, as the page's script does. */
  public Page change(String method, String path, String contentType, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("X-CSRF-Token", csrfToken)
            .method(method, body));
  }

  /** Saves fields by their endpoint. */
  public Page patch(String path, String json) throws IOException, InterruptedException {
    return change("PATCH", path, "application/json", BodyPublishers.ofString(json));
  }

  /** Puts a file into a slot of a draft or case. */
  public Page upload(String number, String slot, String fileName, BodyPublisher file)
      throws IOException, InterruptedException {
    return send(
        request("/api/drafts/" + number + "/documents?slot=" + slot)
            .header("Content-Type", "application/octet-stream")
            .header("X-CSRF-Token", csrfToken)
            .header("X-File-Name", encoded(fileName).replace("+", "%20"))
            .POST(file));
  }

  /** Sends a request as it is. */
  public Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Page(answer.uri(), answer.statusCode(), answer.headers().map(), answer.body());
  }

  /** Does something meanwhile, as another window does. */
  public CompletableFuture<Page> later(Request request) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return request.send();
          } catch (IOException gone) {
            throw new CompletionException(gone);
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CompletionException(ended);
          }
        });
  }

  /** What was done meanwhile. */
  public static Page told(CompletableFuture<Page> later) throws IOException {
    try {
      return later.join();
    } catch (CompletionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  /** Something that asks the service. */
  public interface Request {
    Page send() throws IOException, InterruptedException;
  }

  /** Goes where an answer leads, until it leads nowhere. */
  public Page follow(Page page) throws IOException, InterruptedException {
    Page here = page;
    for (int hop = 0; hop < 10 && here.location().isPresent(); hop++) {
      here = get(here.uri().resolve(here.location().get()).toString());
    }
    return here;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * An answer.
   *
   * @param uri what was asked for
   * @param status its status
   * @param headers its headers, names in small letters
   * @param body its text
   */
  public record Page(URI uri, int status, Map<String, List<String>> headers, String body) {
    /** Where it leads. */
    public Optional<String> location() {
      return header("location");
    }

    /** A header. */
    public Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The value of the first input of a name. */
    public Optional<String> field(String name) {
      return PageForm.inputs(body).entrySet().stream()
          .filter(input -> input.getKey().equals(name))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    /** The form with an id. */
    public PageForm form(String id) {
      return PageForm.in(body, id);
    }
  }
}
