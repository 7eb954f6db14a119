package fi.enterfinland.common.web;

/**
 * The user group a page belongs to. The area is also the first segment of its address and the
 * security constraint of {@code web.xml}, so that a page cannot be reached by the wrong group.
 */
public enum Area {
  /** Everybody, signed in or not; at the root. */
  PUBLIC(""),
  /** Applicants and guardians: {@code /my}. */
  MY("/my"),
  /** Those who act for clients, identified strongly: {@code /counsel}. */
  COUNSEL("/counsel"),
  /** Officers: {@code /office}. */
  OFFICE("/office");

  private final String prefix;

  Area(String prefix) {
    this.prefix = prefix;
  }

  /** What the addresses of the area begin with, empty for the public one. */
  public String prefix() {
    return prefix;
  }

  /** {@code #{page.area.prefix}}: the same for pages, which link to pages of one case with it. */
  public String getPrefix() {
    return prefix;
  }

  /** The area an address lies in, by its first segment. */
  public static Area of(String path) {
    for (Area area : values()) {
      if (area != PUBLIC && (path.equals(area.prefix) || path.startsWith(area.prefix + "/"))) {
        return area;
      }
    }
    return PUBLIC;
  }
}
