package fi.enterfinland.local.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that does as little as a client can: the two processors of the
 * machine are to be the server's. For one thread.
 */
final class HttpConnection implements AutoCloseable {
  private static final int READ_TIMEOUT_MS = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[64 * 1024];
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int start;
  private int end;
  private long received;
  private String head = "";
  private boolean keepBody;

  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(READ_TIMEOUT_MS);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /**
   * Sends a request and reads its whole answer.
   *
   * @return the status
   */
  int exchange(byte[] request) throws IOException {
    out.write(request);
    received = 0;
    body.reset();
    head = readHead();
    int status = Integer.parseInt(head.substring(9, 12));
    String lower = head.toLowerCase(Locale.ROOT);
    int length = lower.indexOf("\r\ncontent-length:");
    if (length >= 0) {
      int from = length + "\r\ncontent-length:".length();
      take(Long.parseLong(head.substring(from, head.indexOf('\r', from)).strip()), keepBody);
    } else if (lower.contains("\r\ntransfer-encoding: chunked")) {
      readChunks();
    } else if (status != 204 && status != 304) {
      throw new IOException("An answer without a length: " + head);
    }
    return status;
  }

  /** The same, with the answer kept to be looked at. */
  int exchangeAndKeep(byte[] request) throws IOException {
    keepBody = true;
    try {
      return exchange(request);
    } finally {
      keepBody = false;
    }
  }

  /** Bytes of the last answer, its head too, as they came over the wire. */
  long received() {
    return received;
  }

  /** The last answer's head. */
  String head() {
    return head;
  }

  /** The last answer's body, if it was kept, without the frame of its chunks. */
  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void readChunks() throws IOException {
    long size;
    do {
      String line = readLine();
      int semicolon = line.indexOf(';');
      size = Long.parseLong(semicolon < 0 ? line : line.substring(0, semicolon), 16);
      take(size, keepBody);
      readLine();
    } while (size > 0);
  }

  private String readHead() throws IOException {
    int scanned = start;
    while (true) {
      for (int i = Math.max(scanned, start + 3); i < end; i++) {
        if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
          String text = new String(buffer, start, i + 1 - start, StandardCharsets.ISO_8859_1);
          received += i + 1 - start;
          start = i + 1;
          return text;
        }
      }
      scanned = fillBehind(end);
    }
  }

  private String readLine() throws IOException {
    int scanned = start;
    while (true) {
      for (int i = scanned; i < end; i++) {
        if (buffer[i] == '\n') {
          String text = new String(buffer, start, i - 1 - start, StandardCharsets.ISO_8859_1);
          received += i + 1 - start;
          start = i + 1;
          return text;
        }
      }
      scanned = fillBehind(end);
    }
  }

  /**
   * Reads more behind what waits.
   *
   * @return where what was at {@code position} is now
   */
  private int fillBehind(int position) throws IOException {
    int moved = position - start;
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = in.read(buffer, end, buffer.length - end);
    if (read <= 0) {
      throw new EOFException("The server closed the connection");
    }
    end += read;
    return moved;
  }

  private void take(long length, boolean keep) throws IOException {
    long left = length;
    while (left > 0) {
      if (start == end) {
        start = 0;
        end = 0;
        fillBehind(0);
      }
      int part = (int) Math.min(left, end - start);
      if (keep) {
        body.write(buffer, start, part);
      }
      start += part;
      left -= part;
    }
    received += length;
  }
}
