package fi.enterfinland.common.web;

import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What endpoints take that are told something: JSON, and said to be JSON. */
public final class JsonBody {
  private static final String JSON = "application/json";

  private JsonBody() {}

  /**
   * Requires that the sender says it is JSON: anything else can be sent by a form of another site.
   *
   * @throws RuleViolation {@link RequestRule#CONTENT_OF_WRONG_KIND}
   */
  public static void require(HttpServletRequest request) {
    String kind = request.getContentType();
    String type = kind == null ? "" : kind.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals(JSON)) {
      throw new RuleViolation(RequestRule.CONTENT_OF_WRONG_KIND, JSON);
    }
  }
}
