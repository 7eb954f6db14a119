package fi.enterfinland.common.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes forms, links and redirects of Faces speak the addresses of {@link PageAddress}: a form
 * posts back to the address the person sees, {@code h:link} and {@code faces-redirect} fill the
 * path parameters from the parameters given. Also tells Faces the language of the request.
 */
public class AddressViewHandler extends ViewHandlerWrapper {
  /** Wraps the one of the implementation. */
  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    // By its name: asking CDI for itself walks the stack of calls, on every page.
    return context
        .getApplication()
        .evaluateExpressionGet(context, "#{languages}", Languages.class)
        .getLocale();
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Optional<PageAddress> page = page(context, viewId);
    if (page.isEmpty()) {
      return super.getActionURL(context, viewId);
    }
    String contextPath = context.getExternalContext().getRequestContextPath();
    UIViewRoot root = context.getViewRoot();
    if (root != null && viewId.equals(root.getViewId())) {
      return contextPath + current(context).whole();
    }
    return contextPath + page.get().path();
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    Optional<PageAddress> page = withPathParameters(context, viewId);
    if (page.isEmpty()) {
      return super.getRedirectURL(context, viewId, parameters, includeViewParams);
    }
    Map<String, List<String>> query = copy(parameters);
    String path = path(context, page.get(), query);
    return external(context).encodeRedirectURL(path, query);
  }

  @Override
  public String getBookmarkableURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    Optional<PageAddress> page = withPathParameters(context, viewId);
    if (page.isEmpty()) {
      return super.getBookmarkableURL(context, viewId, parameters, includeViewParams);
    }
    Map<String, List<String>> query = copy(parameters);
    String path = path(context, page.get(), query);
    return external(context).encodeBookmarkableURL(path, query);
  }

  private static Optional<PageAddress> withPathParameters(FacesContext context, String viewId) {
    return page(context, viewId).filter(page -> !page.parameters().isEmpty());
  }

  /** A page that several areas have is the one of the area the person is in. */
  private static Optional<PageAddress> page(FacesContext context, String viewId) {
    return PageAddress.ofView(viewId, Area.of(current(context).path()));
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> parameters) {
    return parameters == null ? new HashMap<>() : new HashMap<>(parameters);
  }

  /** Takes the path parameters out of the query; one not given is the one of the present page. */
  private static String path(
      FacesContext context, PageAddress page, Map<String, List<String>> query) {
    Map<String, String> present = external(context).getRequestParameterMap();
    Object[] values =
        page.parameters().stream()
            .map(
                name -> {
                  List<String> given = query.remove(name);
                  return given == null || given.isEmpty() ? present.get(name) : given.get(0);
                })
            .toArray();
    return external(context).getRequestContextPath() + page.path(values);
  }

  private static ExternalContext external(FacesContext context) {
    return context.getExternalContext();
  }

  private static CurrentAddress current(FacesContext context) {
    return CurrentAddress.of((HttpServletRequest) context.getExternalContext().getRequest());
  }
}
