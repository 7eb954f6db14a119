package fi.enterfinland.account.gateway;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.IdentificationMethod;
import fi.enterfinland.common.model.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The two identification services: one for people with matters of their own, one for officers. Each
 * is known from the settings; without its issuer it is out of order.
 */
@ApplicationScoped
public class IdentificationGateway {
  /** Who is identified where. */
  public enum Circle {
    /** Applicants, guardians, employers, counsel. */
    CITIZEN("/login/callback/citizen"),
    /** Officers of the authority. */
    OFFICER("/login/callback/officer");

    private final String returnPath;

    Circle(String returnPath) {
      this.returnPath = returnPath;
    }

    /** The path people come back to. */
    public String returnPath() {
      return returnPath;
    }
  }

  private final Map<Circle, IdentificationProvider> providers = new EnumMap<>(Circle.class);

  /**
   * The service of a circle.
   *
   * @throws IdentificationRefused {@link AccountRule#IDENTIFICATION_OUT_OF_ORDER} if none is set
   */
  public synchronized IdentificationProvider of(Circle circle) {
    return providers.computeIfAbsent(circle, IdentificationGateway::make);
  }

  private static IdentificationProvider make(Circle circle) {
    boolean citizen = circle == Circle.CITIZEN;
    String issuer = required(citizen ? Setting.CITIZEN_ISSUER : Setting.OFFICER_ISSUER);
    Setting id = citizen ? Setting.CITIZEN_CLIENT_ID : Setting.OFFICER_CLIENT_ID;
    Setting secret = citizen ? Setting.CITIZEN_CLIENT_SECRET : Setting.OFFICER_CLIENT_SECRET;
    String methods = citizen ? String.join(" ", new TreeSet<>(IdentificationMethod.STRONG)) : "";
    return new IdentificationProvider(
        new IdentificationClient(
            issuer,
            id.required(),
            secret.value().orElse(null),
            URI.create(Setting.PUBLIC_URL.required() + circle.returnPath),
            methods),
        Setting.isLocalEnvironment());
  }

  private static String required(Setting setting) {
    Optional<String> value = setting.value();
    return value.orElseThrow(
        () ->
            new IdentificationRefused(
                AccountRule.IDENTIFICATION_OUT_OF_ORDER, "EF_" + setting.name() + " is not set"));
  }
}
