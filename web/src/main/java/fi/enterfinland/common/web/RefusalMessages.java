package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a refusal on the page where the act was asked for: at the field whose id is among the
 * rule's arguments, else in the page's error summary. Everything else leaves Faces and becomes an
 * answer in {@link RefusalFilter}, after this page's own state is gone.
 */
public class RefusalMessages extends ExceptionHandlerWrapper {
  /** What the person can put right on the page, by another act or the same one later. */
  private static final Set<Integer> SHOWN_HERE = Set.of(409, 429);

  /** Wraps the one of the implementation. */
  public RefusalMessages(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      events.remove();
      Throwable thrown = event.getContext().getException();
      FacesContext context = event.getContext().getContext();
      Optional<RuleViolation> refusal = Refusals.in(thrown);
      if (refusal.isPresent() && isShownHere(context, event, refusal.get())) {
        show(context, refusal.get());
      } else if (thrown instanceof RuntimeException exception) {
        throw exception;
      } else {
        throw new FacesException(thrown);
      }
    }
  }

  /** Only an act on a page that has been drawn before can be shown on it. */
  private static boolean isShownHere(
      FacesContext context, ExceptionQueuedEvent event, RuleViolation refusal) {
    PhaseId phase = event.getContext().getPhaseId();
    return SHOWN_HERE.contains(Refusals.status(refusal))
        && context.isPostback()
        && phase != null
        && phase.compareTo(PhaseId.RENDER_RESPONSE) < 0;
  }

  private static void show(FacesContext context, RuleViolation refusal) {
    UIViewRoot root = context.getViewRoot();
    Language language = Language.ofCode(root.getLocale().getLanguage()).orElse(Language.FI);
    FacesMessage message =
        new FacesMessage(FacesMessage.SEVERITY_ERROR, Refusals.text(refusal, language), null);
    context.addMessage(field(context, refusal), message);
    if (context.getPartialViewContext().isAjaxRequest()) {
      context.getPartialViewContext().getRenderIds().add(PageMessages.CLIENT_ID);
    } else if (Refusals.status(refusal) == 429) {
      // Who asks again and again, by a program perhaps, is told so by the status too.
      context.getExternalContext().setResponseStatus(429);
    }
    context.renderResponse();
  }

  /** The client id of the field a rule names, or null; what is not drawn is not asked anything. */
  private static String field(FacesContext context, RuleViolation refusal) {
    String[] found = new String[1];
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (visit, component) -> {
              if (isNamed(component, refusal)) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  private static boolean isNamed(UIComponent component, RuleViolation refusal) {
    return component instanceof EditableValueHolder
        && refusal.arguments().contains(component.getId());
  }

  /** Makes the handler of each request. */
  public static class Factory extends ExceptionHandlerFactory {
    /** Wraps the one of the implementation. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalMessages(getWrapped().getExceptionHandler());
    }
  }
}
