package fi.enterfinland.common.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/**
 * A tag that writes its markup itself. What it needs comes in its attributes, so that the page
 * still says what it is made of.
 */
public abstract class DrawnComponent extends UIComponentBase {
  private static final int EXPECTED = 1024;

  @Override
  public String getFamily() {
    return "fi.enterfinland";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    draw(context, this::begin);
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    draw(context, this::end);
  }

  /** Writes what stands before the tag's body. */
  protected abstract void begin(Markup markup);

  /** Writes what stands behind the tag's body. */
  protected void end(Markup markup) {
    // Most have no body.
  }

  /** The value of an attribute, or null. */
  protected <T> T given(String attribute, Class<T> type) {
    return type.cast(getAttributes().get(attribute));
  }

  /** An attribute as text; nothing for nothing. */
  protected String text(String attribute) {
    Object value = getAttributes().get(attribute);
    return value == null ? "" : value.toString();
  }

  /** The words of a feature, given as an attribute. */
  protected ResourceBundle texts(String attribute) {
    return given(attribute, ResourceBundle.class);
  }

  /** Writes a part of it. */
  protected static void draw(FacesContext context, Consumer<Markup> part) throws IOException {
    Markup markup = new Markup(Assets.of(context).url("icons/icons.svg"), EXPECTED);
    part.accept(markup);
    String html = markup.endTag().take();
    if (!html.isEmpty()) {
      context.getResponseWriter().write(html);
    }
  }
}
