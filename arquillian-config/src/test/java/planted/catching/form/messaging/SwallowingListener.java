package planted.catching.form.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.Message;

/** Planted: swallows what goes wrong. */
class SwallowingListener {
  String read(Message message) {
    try {
      return message.getJMSMessageID();
    } catch (JMSException lost) {
      return "";
    }
  }
}
