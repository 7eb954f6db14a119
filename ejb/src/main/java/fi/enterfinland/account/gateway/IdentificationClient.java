package fi.enterfinland.account.gateway;

import java.net.URI;

/**
 * This service as an identification service knows it.
 *
 * @param issuer the identification service
 * @param clientId our id there
 * @param clientSecret our secret there, null where PKCE alone protects the exchange
 * @param returnAddress where people come back to
 * @param methods the methods asked for, separated by spaces; empty to ask for none
 */
public record IdentificationClient(
    String issuer, String clientId, String clientSecret, URI returnAddress, String methods) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "IdentificationClient[" + issuer + "]";
  }
}
