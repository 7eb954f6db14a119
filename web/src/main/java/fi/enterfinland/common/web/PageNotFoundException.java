package fi.enterfinland.common.web;

/**
 * A page was asked for with a value that leads nowhere, for example the code of no application.
 * Becomes the page that says so.
 */
public class PageNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was looked for, for the log; never shown. */
  public PageNotFoundException(String what) {
    super(what);
  }
}
