package fi.enterfinland.common.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds views, templates and tags once. They do not change while the application runs, and Faces
 * asks the server's folders for each of them whenever it builds a page.
 */
public class ViewResources extends ResourceHandlerWrapper {
  private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

  /** Wraps the one of the implementation. */
  public ViewResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    // Only what is there is kept: names that lead nowhere are without number.
    ViewResource known = found.get(name);
    if (known == null) {
      known = super.createViewResource(context, name);
      if (known != null) {
        found.put(name, known);
      }
    }
    return known;
  }
}
