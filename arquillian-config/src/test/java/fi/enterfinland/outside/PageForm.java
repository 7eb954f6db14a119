package fi.enterfinland.outside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page with what a browser would send of it besides what a person types: its hidden
 * fields.
 *
 * @param action where it goes
 * @param fields names and values of its hidden fields
 */
public record PageForm(String action, Map<String, String> fields) {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
  private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");

  static PageForm in(String html, String id) {
    Matcher opening = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\"[^>]*>").matcher(html);
    if (!opening.find()) {
      throw new AssertionError("The page has no form " + id + ": " + html);
    }
    Matcher action = ACTION.matcher(opening.group());
    int end = html.indexOf("</form>", opening.end());
    Map<String, String> fields = inputs(html.substring(opening.end(), end));
    return new PageForm(action.find() ? plain(action.group(1)) : "", fields);
  }

  /** The hidden fields in a piece of a page. */
  static Map<String, String> inputs(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(html);
    while (input.find()) {
      String tag = input.group();
      if ("hidden".equals(attribute(tag, "type"))) {
        fields.putIfAbsent(attribute(tag, "name"), attribute(tag, "value"));
      }
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
