package fi.enterfinland.documentrequest.web;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.Removal;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import fi.enterfinland.documentrequest.service.Copy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The fields the desk's page has for each copy: whether it is given, which document it is of, and
 * the log of what was taken out. There are as many as copies, so they are plain ones.
 */
public final class CopyFields {
  /** Lines of the removal log of a copy on the page. */
  private static final int LINES = 4;

  private final HttpServletRequest request;

  CopyFields(HttpServletRequest request) {
    this.request = request;
  }

  /** The copies ticked, with what is said of them. */
  List<Copy> chosen(List<DocumentView> ready) {
    return ready.stream().map(this::of).filter(OfCopy::isGiven).map(OfCopy::copy).toList();
  }

  OfCopy of(DocumentView copy) {
    return new OfCopy(copy.id().toString());
  }

  private String sent(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** The fields of one copy. */
  public final class OfCopy {
    private final String id;

    private OfCopy(String id) {
      this.id = id;
    }

    /** Whether it is ticked; at first every copy is. */
    public boolean isGiven() {
      return !request.getMethod().equals("POST") || !sent("give:" + id).isEmpty();
    }

    /** The id of the document it is of; empty if that is not in the service. */
    public String getOriginal() {
      return sent("original:" + id);
    }

    /** The lines of the removal log. */
    public List<Line> getLines() {
      return IntStream.range(0, LINES)
          .mapToObj(
              line ->
                  new Line(
                      line, sent("removed:" + id + ":" + line), sent("ground:" + id + ":" + line)))
          .toList();
    }

    private Copy copy() {
      return new Copy(
          UUID.fromString(id),
          Optional.empty(),
          uuid(getOriginal()),
          getLines().stream().map(Line::removal).filter(Objects::nonNull).toList());
    }

    private static UUID uuid(String text) {
      return text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }
  }

  /**
   * One line of the removal log as typed.
   *
   * @param at its place
   * @param what what was taken out
   * @param ground the name of the ground
   */
  public record Line(int at, String what, String ground) {
    /** What it says; null of an empty line. A line half filled in is for the rules to refuse. */
    private Removal removal() {
      return what.isEmpty() && ground.isEmpty()
          ? null
          : new Removal(
              what,
              Arrays.stream(SecrecyGround.values())
                  .filter(one -> one.name().equals(ground))
                  .findFirst()
                  .orElse(null));
    }
  }
}
