package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.form.model.Countries;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The countries as options of a menu, written once for each language: a page has many menus. */
final class CountryOptions {
  private static final Map<Language, CountryOptions> WRITTEN = new EnumMap<>(Language.class);

  static {
    Countries countries = new Countries();
    for (Language language : Language.values()) {
      WRITTEN.put(language, new CountryOptions(countries.in(language)));
    }
  }

  private final String html;

  private CountryOptions(List<Countries.Country> countries) {
    StringBuilder options = new StringBuilder();
    for (Countries.Country country : countries) {
      options
          .append("<option value=\"")
          .append(country.code())
          .append("\">")
          .append(country.name().replace("&", "&amp;").replace("<", "&lt;"))
          .append("</option>");
    }
    html = options.toString();
  }

  static CountryOptions in(Language language) {
    return WRITTEN.get(language);
  }

  /** Adds all options, one of them chosen. */
  void write(Markup to, String chosen) {
    String mark = "value=\"" + chosen + "\"";
    int at = chosen.isEmpty() || chosen.indexOf('"') >= 0 ? -1 : html.indexOf(mark);
    if (at < 0) {
      to.made(html);
    } else {
      to.made(html, 0, at).made("selected ").made(html, at, html.length());
    }
  }
}
