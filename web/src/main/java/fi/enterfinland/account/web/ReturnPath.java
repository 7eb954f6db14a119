package fi.enterfinland.account.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person goes on after signing in: a page of this service and nothing else, whatever the
 * address that brought it says.
 *
 * @param value path and query, beginning with one slash
 */
public record ReturnPath(String value) {
  private static final int LONGEST = 500;
  private static final Pattern LOCAL =
      Pattern.compile("/([A-Za-z0-9._~%=&?+,-][^\\s\\\\\\p{Cntrl}]*)?");

  /** Browsers, proxies and servers read such paths each in their own way. */
  private static final Pattern DETOUR = Pattern.compile("//|/\\.{1,2}(/|$)|;|%2[fF]|%5[cC]|%2[eE]");

  /** Pages that are no place to come back to. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "/(login|logout|signed-out|register|welcome|verify-email|forgot|reset|api|error|internal)"
              + "([/?].*)?");

  /** The page a text names, if it is one of ours. */
  public static Optional<ReturnPath> of(String text) {
    if (text == null || text.length() > LONGEST || !LOCAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(text);
      String path = address.getRawPath();
      boolean local =
          address.getScheme() == null
              && address.getRawAuthority() == null
              && address.getRawFragment() == null
              && !DETOUR.matcher(path).find()
              && !NO_PLACE.matcher(path).matches();
      return local ? Optional.of(new ReturnPath(text)) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
