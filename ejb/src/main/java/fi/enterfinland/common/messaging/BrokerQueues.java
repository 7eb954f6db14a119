package fi.enterfinland.common.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sees to it that every queue this server names is there before anybody outside asks for it: the
 * broker makes a durable queue when the application first looks into it, and keeps it.
 *
 * <p>The queues are not resources of the server, because the server destroys those, with every
 * message that waits in them, each time it is stopped in order.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class BrokerQueues {
  private static final Logger LOG = System.getLogger(BrokerQueues.class.getName());

  @Inject private Broker broker;

  @PostConstruct
  void make() {
    try (Connection connection = broker.connect();
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      for (Queue queue : broker.queues()) {
        try (QueueBrowser look = session.createBrowser(queue)) {
          LOG.log(Level.DEBUG, "{0} is there", look.getQueue());
        }
      }
    } catch (JMSException away) {
      // A broker that is down stops nobody: readers and the relay make their queues when it is
      // back.
      LOG.log(Level.WARNING, "The broker does not answer yet: {0}", away);
    }
  }
}
