package fi.enterfinland.notification.service;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.notification.gateway.Mail;
import fi.enterfinland.notification.model.MailOrder;
import fi.enterfinland.notification.model.SentNotice;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Writes mails in the reader's language: greeting, which case, what happened in general words, the
 * day if there is one, how to sign in by typing the address, and the control code. Never what the
 * case is about, and never a link to sign in (L1.24, experience design 3.12).
 */
final class MailTexts {
  private static final String BUNDLE = MailTexts.class.getPackageName() + ".texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final Language language;

  private MailTexts(Language language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
  }

  /** The mail of an order. */
  static Mail write(MailOrder order) {
    return new MailTexts(order.language()).mail(order);
  }

  /** The subject of a mail that was sent. */
  static String subject(SentNotice notice, Language language) {
    String number = notice.number() == null ? "" : notice.number().value();
    return new MailTexts(language).text("subject." + notice.kind(), number);
  }

  private Mail mail(MailOrder order) {
    String number = order.number() == null ? "" : order.number().value();
    String day = order.on() == null ? "" : day(order.on());
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(text("greeting"));
    if (order.number() != null) {
      paragraphs.add(text("case", number));
    }
    paragraphs.add(text("body." + order.kind(), number, day));
    int linkAt = paragraphs.size();
    if (order.link() == null) {
      paragraphs.add(text("login", typedAddress()));
    }
    paragraphs.add(text("code", order.controlCode()));
    paragraphs.add(text("automatic"));
    String subject = text("subject." + order.kind(), number);
    return new Mail(
        order.address(),
        language.locale(),
        subject,
        plain(paragraphs, linkAt, order.link()),
        html(subject, paragraphs, linkAt, order.link()));
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
  }

  /** As in running text: {@code torstaina 26. marraskuuta 2026}. */
  private String day(LocalDate day) {
    String pattern = language == Language.FI ? "EEEE d. MMMM uuuu" : "EEEE d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  /** The address as people type it: without what would make it a link in the mail program. */
  private static String typedAddress() {
    return Setting.PUBLIC_URL.required().replaceFirst("^https?://", "");
  }

  private static String plain(List<String> paragraphs, int linkAt, String link) {
    List<String> all = new ArrayList<>(paragraphs);
    if (link != null) {
      all.add(linkAt, link);
    }
    return String.join("\r\n\r\n", all) + "\r\n";
  }

  private String html(String subject, List<String> paragraphs, int linkAt, String link) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\r\n<html lang=\"");
    html.append(language.code()).append("\"><head><meta charset=\"UTF-8\"><title>");
    html.append(escaped(subject)).append("</title></head><body>\r\n");
    for (int index = 0; index < paragraphs.size(); index++) {
      if (index == linkAt && link != null) {
        String target = escaped(link);
        html.append("<p><a href=\"").append(target).append("\">").append(target);
        html.append("</a></p>\r\n");
      }
      html.append("<p>").append(escaped(paragraphs.get(index))).append("</p>\r\n");
    }
    return html.append("</body></html>\r\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
