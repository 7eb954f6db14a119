package fi.enterfinland.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A thread that sends requests over its own connection; anything but success fails the bench. */
final class HttpLoad implements Load.Worker {
  private final HttpConnection connection;
  private final Supplier<byte[]> requests;

  private HttpLoad(HttpConnection connection, Supplier<byte[]> requests) {
    this.connection = connection;
    this.requests = requests;
  }

  /** Sends what the supplier gives, request by request. */
  static HttpLoad of(int port, Supplier<byte[]> requests) throws IOException {
    return new HttpLoad(new HttpConnection(port), requests);
  }

  /** Gets one page again and again. */
  static HttpLoad getting(int port, String path, String cookies) throws IOException {
    byte[] request = get(port, path, cookies, "");
    return of(port, () -> request);
  }

  /**
   * The bytes of a request for a page.
   *
   * @param cookies the value of the cookie header, empty for none
   * @param more further header lines, each with its line end
   */
  static byte[] get(int port, String path, String cookies, String more) {
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nAccept-Language: en\r\n"
            + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
            + more
            + "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void once() throws IOException {
    int status = connection.exchange(requests.get());
    if (status / 100 != 2) {
      throw new IOException("Not done: " + connection.head());
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
