package fi.enterfinland.notification.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Gives mails to the mail server of the settings, as text and as page in one. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class MailGateway {
  private static final String PATIENCE_MS = "10000";

  /** The account the server's configuration names where EF_SMTP_USER is not set. */
  private static final String NO_ACCOUNT = "none";

  @Resource(lookup = "java:jboss/mail/EnterFinland")
  private Session session;

  /**
   * A mail server that hangs would otherwise stop all mail for ever. And one that offers to check
   * accounts is not told of an account that the settings do not name.
   */
  @PostConstruct
  void adjust() {
    Properties properties = session.getProperties();
    for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.putIfAbsent("mail.smtp." + limit, PATIENCE_MS);
    }
    if (NO_ACCOUNT.equals(properties.getProperty("mail.smtp.user"))) {
      properties.put("mail.smtp.auth", "false");
    }
  }

  /**
   * Sends a mail.
   *
   * @throws MessagingException if the mail server did not take it
   */
  public void send(Mail mail) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom();
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setContentLanguage(new String[] {mail.locale().getLanguage()});
    // Nobody's absence note is to answer it (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart versions = new MimeMultipart("alternative");
    versions.addBodyPart(part(mail.plain(), "plain"));
    versions.addBodyPart(part(mail.html(), "html"));
    message.setContent(versions);
    Transport.send(message);
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), subtype);
    return part;
  }
}
