package fi.enterfinland.guardian.gateway;

import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.YamlResource;
import fi.enterfinland.guardian.model.RegisteredChild;
import fi.enterfinland.guardian.model.RegisteredChild.Guardian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of which children somebody is a guardian, and together with whom. The register is a file here,
 * read anew at each question, so that a change in it is a change at the next look; people are named
 * in it as the identification service names them.
 */
@ApplicationScoped
public class RightToActGateway {
  /** The children a person is a guardian of today. */
  public List<RegisteredChild> childrenOf(String personId) throws RegisterUnavailableException {
    return all().stream()
        .filter(
            child ->
                child.guardians().stream()
                    .anyMatch(guardian -> guardian.personId().equals(personId)))
        .toList();
  }

  /** What the register says of a child today, if it knows the child. */
  public Optional<RegisteredChild> child(String personId) throws RegisterUnavailableException {
    return all().stream().filter(child -> child.personId().equals(personId)).findFirst();
  }

  private static List<RegisteredChild> all() throws RegisterUnavailableException {
    Optional<String> file = Setting.GUARDIAN_REGISTER.value();
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      return YamlResource.read(Path.of(file.get()))
          .getJsonArray("children")
          .getValuesAs(JsonObject.class)
          .stream()
          .map(RightToActGateway::child)
          .toList();
    } catch (IOException | RuntimeException unreadable) {
      // A file that says nothing sensible is as good as a register that is down.
      throw new RegisterUnavailableException("The register of guardians is unreadable", unreadable);
    }
  }

  private static RegisteredChild child(JsonObject told) {
    return new RegisteredChild(
        told.getString("person"),
        name(told),
        LocalDate.parse(told.getString("born")),
        told.getJsonArray("guardians").getValuesAs(JsonObject.class).stream()
            .map(guardian -> new Guardian(guardian.getString("person"), name(guardian)))
            .toList());
  }

  private static PersonName name(JsonObject told) {
    return new PersonName(told.getString("given_names"), told.getString("family_name"));
  }
}
