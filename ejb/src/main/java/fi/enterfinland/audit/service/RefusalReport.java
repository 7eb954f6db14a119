package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.ActRefused;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.account.model.SignedInPrincipal;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.service.AnswersRefusals;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.security.Principal;

/**
 * Stands around every session bean (declared in {@code ejb-jar.xml}) and reports a refusal where it
 * leaves the outermost of them, with who tried what in which case.
 */
public class RefusalReport {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  @Resource private EJBContext context;
  @Inject private SystemClock clock;
  @Inject private Event<ActRefused> refusals;

  @AroundInvoke
  Object report(InvocationContext invocation) throws Exception {
    int outside = DEPTH.get();
    DEPTH.set(outside + 1);
    try {
      return invocation.proceed();
    } catch (RuleViolation refusal) {
      Class<?> bean = invocation.getMethod().getDeclaringClass();
      if (outside == 0 && !bean.isAnnotationPresent(AnswersRefusals.class) && refusal.noteOnce()) {
        refusals.fire(
            new ActRefused(
                numberAmong(invocation.getParameters()),
                accountId(context.getCallerPrincipal()),
                bean.getSimpleName() + "." + invocation.getMethod().getName(),
                refusal.rule().name(),
                clock.now()));
      }
      throw refusal;
    } finally {
      if (outside == 0) {
        DEPTH.remove();
      } else {
        DEPTH.set(outside);
      }
    }
  }

  static ApplicationNumber numberAmong(Object[] parameters) {
    for (Object parameter : parameters) {
      if (parameter instanceof ApplicationNumber number) {
        return number;
      }
      if (parameter instanceof ActingRight right) {
        return right.number();
      }
    }
    return null;
  }

  static Long accountId(Principal caller) {
    return caller instanceof SignedInPrincipal signedIn ? signedIn.actor().accountId() : null;
  }
}
