package fi.enterfinland.local.bench;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.enterfinland.local.Person;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A session of somebody who signed in as people do: through the identity provider, and through the
 * terms the first time.
 *
 * @param cookies value of the cookie header
 * @param csrfToken secret that shows that a change comes from our own page
 */
record SignedInSession(String cookies, String csrfToken) {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  /** Signs a person in. */
  static SignedInSession begin(String address, Person person)
      throws IOException, InterruptedException {
    CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpResponse<String> page =
        send(client, HttpRequest.newBuilder(URI.create(address + "/login/" + person.issuer())));
    page =
        post(
            client,
            page.uri(),
            Map.of(
                "username",
                person.subject(),
                "claims",
                JSONObjectUtils.toJSONString(person.claims())));
    if (page.uri().getPath().equals("/welcome")) {
      page =
          post(
              client,
              page.uri(),
              Map.of(
                  "welcome-form", "welcome-form",
                  "terms", "on",
                  "welcome-submit", "x",
                  "jakarta.faces.ViewState", found(STATE, page.body())));
    }
    String sent =
        cookies.getCookieStore().get(URI.create(address)).stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return new SignedInSession(sent, found(TOKEN, page.body()));
  }

  private static HttpResponse<String> post(
      HttpClient client, URI address, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        client,
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> page =
        client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (page.statusCode() != 200) {
      throw new IOException(page.uri() + " answered " + page.statusCode());
    }
    return page;
  }

  private static String found(Pattern pattern, String page) throws IOException {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IOException("The page has no " + pattern + ": " + page);
    }
    return matcher.group(1);
  }
}
