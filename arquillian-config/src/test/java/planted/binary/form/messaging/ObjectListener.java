package planted.binary.form.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;

/** Planted: takes serialised objects. */
class ObjectListener {
  Object read(ObjectMessage message) throws JMSException {
    return message.getObject();
  }
}
