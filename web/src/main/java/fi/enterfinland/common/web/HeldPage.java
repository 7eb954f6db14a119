package fi.enterfinland.common.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A page that is kept until all of it is drawn. One that fails on the way can still become an error
 * page, however long it is; and Faces writes it in thousands of small pieces, each of which would
 * be encoded by itself.
 */
final class HeldPage extends HttpServletResponseWrapper {
  /** Of a page of ordinary length. */
  private static final int EXPECTED = 32 * 1024;

  private StringBuilder text;
  private PrintWriter writer;

  HeldPage(HttpServletResponse response) {
    super(response);
  }

  /** Sends what was written, if anything was. */
  void send() throws IOException {
    if (text != null && !isCommitted()) {
      byte[] page = text.toString().getBytes(StandardCharsets.UTF_8);
      setContentLength(page.length);
      getOutputStream().write(page);
    }
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      text = new StringBuilder(EXPECTED);
      writer = new PrintWriter(new Holding(text));
    }
    return writer;
  }

  @Override
  public void setBufferSize(int size) {
    // All of it is held, however long.
  }

  @Override
  public void flushBuffer() {
    // Not before it is complete.
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  private void forget() {
    if (text != null) {
      text.setLength(0);
    }
  }

  /** Writes into the text without the lock of a {@code StringWriter}. */
  private static final class Holding extends Writer {
    private final StringBuilder text;

    Holding(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void write(int character) {
      text.append((char) character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
      text.append(characters, from, length);
    }

    @Override
    public void write(String piece, int from, int length) {
      text.append(piece, from, from + length);
    }

    @Override
    public void flush() {
      // Nothing is kept anywhere else.
    }

    @Override
    public void close() {
      // What is held stays until it is sent.
    }
  }
}
