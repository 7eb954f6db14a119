package fi.enterfinland.notification.service;

import fi.enterfinland.notification.gateway.MailGateway;
import fi.enterfinland.notification.model.MailOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Writes one mail and gives it to the mail server. */
@ApplicationScoped
public class MailDelivery {
  private static final System.Logger LOG = System.getLogger(MailDelivery.class.getName());

  @Inject private MailGateway gateway;

  /** Tries to send a mail, and answers why the mail server did not take it, if it did not. */
  public Optional<String> attempt(MailOrder order) {
    try {
      gateway.send(MailTexts.write(order));
      return Optional.empty();
    } catch (MessagingException notTaken) {
      // The exception's own text may name the address, which stays out of the log.
      LOG.log(Level.WARNING, "{0} was not sent: {1}", order, notTaken.getClass().getName());
      return Optional.of(notTaken.toString());
    }
  }
}
