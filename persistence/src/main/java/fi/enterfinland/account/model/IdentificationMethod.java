package fi.enterfinland.account.model;

import java.util.Set;

/**
 * What an identification method is worth (L4.01, L4.04). Methods not named here, the Finnish
 * Authenticator among them, are not strong.
 */
public final class IdentificationMethod {
  /** Methods of level substantial or high, in the order they are asked for. */
  public static final Set<String> STRONG =
      Set.of(
          "http://ftn.ficora.fi/2017/loa2",
          "http://ftn.ficora.fi/2017/loa3",
          "http://eidas.europa.eu/LoA/substantial",
          "http://eidas.europa.eu/LoA/high");

  /** The broker's method for tests: identifies nobody. */
  public static final String TEST = "urn:oid:1.2.246.517.3002.110.999";

  private IdentificationMethod() {}

  /** Whether a method may be used at all; the test method only where people are invented. */
  public static boolean isAccepted(String method, boolean localEnvironment) {
    return localEnvironment || !TEST.equals(method);
  }

  /** The level a method reaches; the test method, where accepted, stands for a strong one. */
  public static IdentityLevel levelOf(String method) {
    return method != null && (STRONG.contains(method) || TEST.equals(method))
        ? IdentityLevel.STRONG
        : IdentityLevel.EMAIL;
  }
}
