package fi.enterfinland.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The invented people of {@code people.yaml}. */
public final class People {
  private final List<Person> all;

  private People(List<Person> all) {
    this.all = all;
  }

  /** Reads the people from the data file. */
  public static People read() {
    try (InputStream file = People.class.getResourceAsStream("people.yaml")) {
      List<Person> people = new ArrayList<>();
      for (Object entry :
          (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file)) {
        people.add(person((Map<?, ?>) entry));
      }
      return new People(List.copyOf(people));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody, in the order of the file. */
  public List<Person> all() {
    return all;
  }

  /**
   * @param name first and last name
   * @throws IllegalArgumentException if nobody has that name
   */
  public Person named(String name) {
    return all.stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
  }

  private static Person person(Map<?, ?> entry) {
    Map<String, Object> claims = new LinkedHashMap<>();
    ((Map<?, ?>) entry.get("claims")).forEach((claim, value) -> claims.put((String) claim, value));
    return new Person(
        (String) entry.get("issuer"),
        (String) entry.get("subject"),
        claims.get("given_name") + " " + claims.get("family_name"),
        (String) entry.get("role"),
        claims);
  }
}
