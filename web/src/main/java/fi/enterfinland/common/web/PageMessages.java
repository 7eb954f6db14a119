package fi.enterfinland.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of a page, as its error summary and its green notice show them. */
@Named
@RequestScoped
public class PageMessages {
  /** Where the template shows them; drawn again with every partial update that refuses. */
  static final String CLIENT_ID = "page-messages";

  /**
   * One line of the summary.
   *
   * @param field client id of the field the line leads to, or null for the page as a whole
   * @param text the same words as at the field
   */
  public record Line(String field, String text) {}

  /** What needs the person's attention, in the order of the page. */
  public List<Line> getErrors() {
    return lines(true);
  }

  /** What has just been done. */
  public List<Line> getNotices() {
    return lines(false);
  }

  /** Whether the title begins with "Error". */
  public boolean isFailed() {
    return !getErrors().isEmpty();
  }

  private static List<Line> lines(boolean errors) {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> fields = context.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : context.getMessageList(field)) {
        boolean isError = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        if (isError == errors) {
          message.rendered();
          lines.add(new Line(field, message.getSummary()));
        }
      }
    }
    return lines;
  }

  /** Shows a text in the green notice of the page that comes next, after a redirect too. */
  public static void tell(String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    context.getExternalContext().getFlash().setKeepMessages(true);
  }
}
