package fi.enterfinland.common.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Of what kind each view is. Views do not change while the application runs, so each is looked at
 * once.
 */
final class Views {
  /** What a view needs to be drawn. */
  enum Kind {
    /** There is no such view. */
    MISSING,
    /** No script but our own. */
    PLAIN,
    /** The scripts of Faces or PrimeFaces. */
    WITH_WIDGETS
  }

  private static final String WIDGETS = "template=\"/WEB-INF/templates/widgets.xhtml\"";

  private final Map<String, Kind> known = new ConcurrentHashMap<>();
  private final Function<String, InputStream> files;

  /**
   * Looks at files.
   *
   * @param files gives the content of a view by its path, or null
   */
  Views(Function<String, InputStream> files) {
    this.files = files;
  }

  /** Those of an application. */
  static Views of(ServletContext application) {
    Views views = (Views) application.getAttribute(Views.class.getName());
    if (views == null) {
      views = new Views(application::getResourceAsStream);
      application.setAttribute(Views.class.getName(), views);
    }
    return views;
  }

  /**
   * The kind of a view: it names its template.
   *
   * @param view the path, for example {@code /my/cases.xhtml}
   */
  Kind kind(String view) {
    Kind kind = known.get(view);
    if (kind == null) {
      kind = look(view);
      // Only what is there is kept: names that lead nowhere are without number.
      if (kind != Kind.MISSING) {
        known.put(view, kind);
      }
    }
    return kind;
  }

  private Kind look(String view) {
    try (InputStream file = files.apply(view)) {
      if (file == null) {
        return Kind.MISSING;
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).contains(WIDGETS)
          ? Kind.WITH_WIDGETS
          : Kind.PLAIN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
