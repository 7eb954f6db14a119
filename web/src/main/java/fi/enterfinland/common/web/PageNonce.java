package fi.enterfinland.common.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;
import org.primefaces.csp.CspState;

/**
 * The nonce of a page's content policy: fresh for every page drawn, and for a part of a page the
 * one its page came with. PrimeFaces would keep it in the view's map; that makes a session for
 * every reader of a public page, and refuses every form of a page without PrimeFaces' own scripts.
 */
public class PageNonce extends CspState {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/=]{16,100}");

  private final FacesContext context;
  private String nonce;

  PageNonce(FacesContext context) {
    super(context);
    this.context = context;
  }

  @Override
  public String getNonce() {
    if (nonce == null) {
      String sent =
          context.getPartialViewContext().isAjaxRequest()
              ? context
                  .getExternalContext()
                  .getRequestParameterMap()
                  .getOrDefault("primefaces.nonce", "")
              : "";
      // Scripts in a part of a page run under the policy of the page that asked, so nothing is
      // gained by sending another nonce.
      nonce = FORM.matcher(sent).matches() ? sent : generateNonce();
    }
    return nonce;
  }

  /**
   * Gives every request its context. A page without widgets does without PrimeFaces' own: no script
   * has a nonce, and none without an address of ours may run. Every other page gets its nonce
   * before PrimeFaces gives it one. Of two contexts each walks the thread's whole stack when it is
   * made, which is a fiftieth of a page.
   */
  public static class Factory extends FacesContextFactory {
    private static final String POLICY = "primefaces.CSP_POLICY";

    /** Takes the place of PrimeFaces' own factory, if that is what it is given. */
    public Factory(FacesContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
        Object context, Object request, Object response, Lifecycle lifecycle)
        throws FacesException {
      FacesContext inner = faces().getFacesContext(context, request, response, lifecycle);
      PageNonce nonce = new PageNonce(inner);
      inner.getAttributes().put(CspState.class.getName(), nonce);
      if (isPlain(context, request)) {
        // With this PrimeFaces' listener leaves the policy as it is.
        nonce.setInitialized(true);
        ((HttpServletResponse) response)
            .setHeader(
                SecurityHeadersFilter.POLICY_HEADER,
                ((ServletContext) context).getInitParameter(POLICY));
        return inner;
      }
      return new PrimeFacesContext(inner);
    }

    private static boolean isPlain(Object context, Object request) {
      return Views.of((ServletContext) context)
              .kind(((HttpServletRequest) request).getServletPath())
          == Views.Kind.PLAIN;
    }

    private FacesContextFactory faces() {
      return getWrapped() instanceof PrimeFacesContextFactory prime
          ? prime.getWrapped()
          : getWrapped();
    }
  }
}
