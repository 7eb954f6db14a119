package fi.enterfinland.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The start page: the six families of applications, each leading into the guide. */
@Named
@ApplicationScoped
public class PublicCommonStartBacking {
  private static final List<Family> FAMILIES =
      List.of(
          new Family("first", "move"),
          new Family("extended", "extend"),
          new Family("permanent", "stay"),
          new Family("seasonal", "seasonal"),
          new Family("eu", "register"),
          new Family("citizenship", "citizen"));

  /**
   * One family.
   *
   * @param key of its texts
   * @param want the answer the guide gives by itself where it is offered
   */
  public record Family(String key, String want) {
    /** What follows the guide's address. */
    public String query() {
      return "?want=" + want;
    }
  }

  /** The families, in the order shown. */
  public List<Family> getFamilies() {
    return FAMILIES;
  }
}
