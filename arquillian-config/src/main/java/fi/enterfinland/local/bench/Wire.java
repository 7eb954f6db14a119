package fi.enterfinland.local.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Loads a page with all it consists of, as a browser with an empty cache does, and counts the bytes
 * that come over the wire, heads of answers among them. A font is loaded if a character of the page
 * lies in its range.
 */
final class Wire implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>");
  private static final Pattern LOADED_LINK =
      Pattern.compile("\\brel=\"(?:icon|stylesheet|preload|modulepreload)\"");
  private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"#]+)");
  private static final Pattern SOURCE =
      Pattern.compile("<(?:script|img|use)\\b[^>]*?\\b(?:src|href)=\"([^\"#]+)");
  private static final Pattern MODULE =
      Pattern.compile("\\bimport\\b[^'\"()]*?\\(?['\"]([^'\"]+)['\"]");
  private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{([^}]*)}");
  private static final Pattern CSS_URL =
      Pattern.compile("url\\([\"']?((?!data:)[^\"')]+)[\"']?\\)");
  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

  private final int port;
  private final String cookies;
  private final HttpConnection connection;
  private final Set<String> loaded = new HashSet<>();
  private String page = "";
  private long bytes;

  private Wire(int port, String cookies) throws IOException {
    this.port = port;
    this.cookies = cookies;
    this.connection = new HttpConnection(port);
  }

  /** The bytes of a page and everything it consists of. */
  static long bytesOf(int port, String path, String cookies) throws IOException {
    try (Wire wire = new Wire(port, cookies)) {
      wire.page = wire.load(URI.create(path));
      Matcher link = LINK.matcher(wire.page);
      while (link.find()) {
        Matcher href = HREF.matcher(link.group());
        if (LOADED_LINK.matcher(link.group()).find() && href.find()) {
          wire.loadOnce(URI.create(path).resolve(unescaped(href.group(1))));
        }
      }
      Matcher source = SOURCE.matcher(wire.page);
      while (source.find()) {
        wire.loadOnce(URI.create(path).resolve(unescaped(source.group(1))));
      }
      return wire.bytes;
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }

  private void loadOnce(URI address) throws IOException {
    if (!loaded.add(address.toString())) {
      return;
    }
    String text = load(address);
    String path = address.getPath().toLowerCase(Locale.ROOT);
    if (path.endsWith(".js")) {
      Matcher module = MODULE.matcher(text);
      while (module.find()) {
        loadOnce(address.resolve(module.group(1)));
      }
    } else if (path.endsWith(".css")) {
      loadOfStyleSheet(address, text);
    }
  }

  private void loadOfStyleSheet(URI address, String text) throws IOException {
    Matcher font = FONT.matcher(text);
    while (font.find()) {
      Matcher url = CSS_URL.matcher(font.group(1));
      if (isNeeded(font.group(1)) && url.find()) {
        loadOnce(address.resolve(url.group(1)));
      }
    }
    Matcher other = CSS_URL.matcher(FONT.matcher(text).replaceAll(""));
    while (other.find()) {
      loadOnce(address.resolve(other.group(1)));
    }
  }

  private boolean isNeeded(String font) {
    Matcher range = RANGE.matcher(font);
    boolean any = true;
    while (range.find()) {
      any = false;
      int from = Integer.parseInt(range.group(1), 16);
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2), 16);
      if (page.codePoints().anyMatch(c -> c >= from && c <= to)) {
        return true;
      }
    }
    return any;
  }

  private String load(URI address) throws IOException {
    String path =
        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    int status =
        connection.exchangeAndKeep(
            HttpLoad.get(port, path, cookies, "Accept-Encoding: gzip, deflate\r\n"));
    if (status != 200) {
      throw new IOException(path + " answered " + status);
    }
    bytes += connection.received();
    byte[] body = connection.body();
    if (connection.head().toLowerCase(Locale.ROOT).contains("content-encoding: gzip")) {
      try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
        body = unzipped.readAllBytes();
      }
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String unescaped(String attribute) {
    return attribute.replace("&amp;", "&");
  }
}
