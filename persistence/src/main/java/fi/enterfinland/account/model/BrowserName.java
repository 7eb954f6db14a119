package fi.enterfinland.account.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser and the system it runs on, in the words people use for them. What a browser says of
 * itself proves nothing; here it only helps its owner to recognise it.
 *
 * @param browser for example {@code Firefox}, empty if it is none that is known
 * @param system for example {@code Android}, empty if it is none that is known
 */
public record BrowserName(String browser, String system) {
  /** In this order, because later ones call themselves by the earlier ones' names too. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  /** Reads the header {@code User-Agent}. */
  public static BrowserName of(String userAgent) {
    return new BrowserName(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
  }

  private static String first(Map<String, String> names, String userAgent) {
    return userAgent == null
        ? ""
        : names.entrySet().stream()
            .filter(name -> userAgent.contains(name.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }
}
