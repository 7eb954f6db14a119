package fi.enterfinland.local;

import java.util.Map;

/**
 * An invented person who can sign in at the local identity provider.
 *
 * @param issuer which of the provider's issuers knows the person: {@code citizen} or {@code
 *     officer}
 * @param subject what the issuer calls the person
 * @param name first and last name, as on the sign-in page
 * @param role what the person does in the demonstration, in a few words
 * @param claims the claims in the person's tokens
 */
public record Person(
    String issuer, String subject, String name, String role, Map<String, Object> claims) {}
