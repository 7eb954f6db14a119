package fi.enterfinland.account.model;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/**
 * The versions of the terms of use delivered with the service ({@code facts/terms.yaml}). The last
 * one is in force; whoever has accepted an earlier one is asked again.
 */
public final class TermsOfUse {
  private static final List<TermsVersion> VERSIONS =
      YamlResource.read("facts/terms.yaml")
          .getJsonArray("versions")
          .getValuesAs(JsonObject.class)
          .stream()
          .map(TermsOfUse::version)
          .toList();

  private TermsOfUse() {}

  /** The version in force. */
  public static TermsVersion current() {
    return VERSIONS.get(VERSIONS.size() - 1);
  }

  /**
   * The versions somebody has not accepted yet, the oldest first.
   *
   * @param accepted the name of the version accepted last, or null if none ever was
   */
  public static List<TermsVersion> since(String accepted) {
    return VERSIONS.stream()
        .filter(one -> accepted == null || one.name().compareTo(accepted) > 0)
        .toList();
  }

  private static TermsVersion version(JsonObject row) {
    return new TermsVersion(
        LocalDate.parse(row.getString("version")),
        row.getString("text"),
        row.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
            .map(
                text ->
                    new LocalizedText(
                        text.getString("fi"), text.getString("sv"), text.getString("en")))
            .toList());
  }
}
