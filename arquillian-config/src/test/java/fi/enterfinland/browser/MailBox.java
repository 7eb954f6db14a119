package fi.enterfinland.browser;

import com.microsoft.playwright.Page;
import fi.enterfinland.harness.TestEnvironment;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that have come to one address. */
record MailBox(String address) {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /**
   * Waits for the mail with this subject and gives its plain text.
   *
   * @param page goes on living meanwhile
   */
  String await(Page page, String subject) {
    page.waitForCondition(() -> find(subject).isPresent());
    return find(subject).map(MailBox::text).orElseThrow();
  }

  /** The link in a mail. */
  static String link(String mail) {
    Matcher matcher = LINK.matcher(mail);
    if (!matcher.find()) {
      throw new IllegalStateException("There is no link in " + mail);
    }
    return matcher.group();
  }

  private Optional<MimeMessage> find(String subject) {
    return TestEnvironment.get().surroundings().mailCatcher().mails().stream()
        .filter(mail -> isFor(mail) && subject.equals(subject(mail)))
        .findFirst();
  }

  private boolean isFor(MimeMessage mail) {
    try {
      return Arrays.stream(mail.getAllRecipients())
          .map(Address::toString)
          .anyMatch(address::equals);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      Object content = mail.getContent();
      if (content instanceof MimeMultipart parts) {
        BodyPart first = parts.getBodyPart(0);
        content = first.getContent();
      }
      return content.toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
