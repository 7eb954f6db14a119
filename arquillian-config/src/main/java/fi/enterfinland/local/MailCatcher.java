package fi.enterfinland.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes every mail the application sends, sends none on, and writes each as a file that a mail
 * program opens.
 */
public final class MailCatcher implements AutoCloseable {
  private final GreenMail smtp;
  private final Path folder;
  private final AtomicInteger written = new AtomicInteger();
  private final List<MimeMessage> caught = new CopyOnWriteArrayList<>();

  private MailCatcher(GreenMail smtp, Path folder) {
    this.smtp = smtp;
    this.folder = folder;
  }

  /**
   * @throws StartFailure if the port is taken
   */
  static MailCatcher start(LocalSettings settings) {
    int port = settings.port(Port.MAIL);
    Port.MAIL.requireFree(port);
    GreenMail smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    MailCatcher catcher = new MailCatcher(smtp, settings.mailFolder());
    catcher.prepareFolder(settings);
    smtp.start();
    UserManager users = smtp.getUserManager();
    users.setAuthRequired(false);
    users.setMessageDeliveryHandler(
        (message, recipient) -> catcher.keep(users, message, recipient));
    return catcher;
  }

  /** Every mail caught since the start, the oldest first. */
  public List<MimeMessage> mails() {
    return List.copyOf(caught);
  }

  @Override
  public void close() {
    smtp.stop();
  }

  private GreenMailUser keep(UserManager users, MovingMessage message, MailAddress recipient)
      throws MessagingException, UserException {
    String address = recipient.getEmail();
    MimeMessage mail = message.getMessage();
    Path file =
        folder.resolve(
            "%04d-%s.eml"
                .formatted(
                    written.incrementAndGet(),
                    address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@.+-]", "_")));
    try (OutputStream out = Files.newOutputStream(file)) {
      mail.writeTo(out);
    } catch (IOException e) {
      throw new MessagingException("The mail cannot be written to " + file, e);
    }
    caught.add(mail);
    GreenMailUser user = users.getUserByEmail(address);
    return user != null ? user : users.createUser(address, address, address);
  }

  private void prepareFolder(LocalSettings settings) {
    try {
      Files.createDirectories(folder);
      try (var files = Files.list(folder)) {
        written.set((int) files.count());
      }
    } catch (IOException e) {
      throw settings.broken(folder, e);
    }
  }
}
