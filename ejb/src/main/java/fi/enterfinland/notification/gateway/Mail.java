package fi.enterfinland.notification.gateway;

import java.util.Locale;

/**
 * A mail, ready to be sent.
 *
 * @param address where to
 * @param locale the language it is written in
 * @param subject the subject
 * @param plain the text
 * @param html the same as a page
 */
public record Mail(String address, Locale locale, String subject, String plain, String html) {}
