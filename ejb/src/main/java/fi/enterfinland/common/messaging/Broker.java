package fi.enterfinland.common.messaging;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import java.util.Collections;
import java.util.List;
import javax.naming.Binding;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The way to the message broker, outside the transaction manager: two commits with ids that make
 * the second one harmless are twice as fast as a distributed transaction, and lose and double as
 * little.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class Broker {
  private static final String QUEUES = "java:/jms/queue";

  // Not pooled, and not part of any transaction but its own session's.
  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory factory;

  /** A new connection, not yet started. */
  public Connection connect() throws JMSException {
    return factory.createConnection();
  }

  /**
   * The queue of a name, as the server's configuration defines it.
   *
   * @throws IllegalStateException if it does not
   */
  @SuppressWarnings("BanJNDI") // Names are constants of ours, looked up within this server.
  public Queue queue(String name) {
    try {
      return InitialContext.doLookup(QUEUES + "/" + name);
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no queue " + name, missing);
    }
  }

  /** Every queue that the server's configuration names. */
  @SuppressWarnings("BanJNDI") // The same place as above, listed.
  public List<Queue> queues() {
    try {
      return Collections.list(new InitialContext().listBindings(QUEUES)).stream()
          .map(Binding::getObject)
          .map(Queue.class::cast)
          .toList();
    } catch (NamingException unreadable) {
      throw new IllegalStateException("The server's queues cannot be listed", unreadable);
    }
  }
}
