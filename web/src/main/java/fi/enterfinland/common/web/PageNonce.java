package fi.enterfinland.common.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
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
   * Gives every request its nonce, before PrimeFaces does. It takes the place of PrimeFaces' own
   * factory instead of wrapping what that has made: each context walks the thread's whole stack
   * when it is made, which is a fiftieth of a page.
   */
  public static class Factory extends FacesContextFactory {
    /** Wraps the one of PrimeFaces. */
    public Factory(FacesContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
        Object context, Object request, Object response, Lifecycle lifecycle)
        throws FacesException {
      FacesContext inner = faces().getFacesContext(context, request, response, lifecycle);
      inner.getAttributes().put(CspState.class.getName(), new PageNonce(inner));
      return new PrimeFacesContext(inner);
    }

    private FacesContextFactory faces() {
      return getWrapped() instanceof PrimeFacesContextFactory prime
          ? prime.getWrapped()
          : getWrapped();
    }
  }
}
