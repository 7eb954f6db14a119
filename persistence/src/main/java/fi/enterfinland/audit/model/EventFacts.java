package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.AccountOpened;
import fi.enterfinland.account.model.AccountEvent.ConsentEnded;
import fi.enterfinland.account.model.AccountEvent.ConsentGiven;
import fi.enterfinland.account.model.AccountEvent.NoticesChosen;
import fi.enterfinland.account.model.AccountEvent.OwnDataExported;
import fi.enterfinland.account.model.AccountEvent.SignedIn;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the audit trail keeps of an event besides its head: its numbers, dates, marks, and the ids
 * it names. Texts and people are left out by their type, so that no new event can bring personal
 * data into the trail by an oversight.
 */
final class EventFacts {
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
  private static final List<String> HEAD = List.of("number", "at", "by");

  /** The machine makes them anew for whoever asks; there are as many events as changes of cases. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
        }
      };

  private EventFacts() {}

  /** The facts of an event, or null if it has none. */
  static JsonObject of(CaseEvent event) {
    JsonObjectBuilder facts = JSON.createObjectBuilder();
    for (RecordComponent component : COMPONENTS.get(event.getClass())) {
      if (!HEAD.contains(component.getName())) {
        add(facts, component.getName(), value(event, component));
      }
    }
    JsonObject built = facts.build();
    return built.isEmpty() ? null : built;
  }

  /**
   * The facts of an event with how surely, and by what, its person was identified (L4.01, L4.04).
   */
  static JsonObject with(JsonObject facts, ActingRight right) {
    if (right.level() == IdentityLevel.NONE) {
      return facts;
    }
    return (facts == null ? JSON.createObjectBuilder() : JSON.createObjectBuilder(facts))
        .add("level", right.level().name())
        .add("means", right.means())
        .build();
  }

  /** How somebody was identified, with the identification service's own id of it (L4.07). */
  static JsonObject of(AccountEvent event) {
    JsonObjectBuilder facts = JSON.createObjectBuilder();
    if (event instanceof SignedIn signedIn) {
      facts.add("level", signedIn.level().name());
      if (signedIn.method() != null) {
        facts.add("method", signedIn.method());
      }
      if (signedIn.assertionId() != null) {
        facts.add("assertionId", signedIn.assertionId());
      }
    } else if (event instanceof AccountOpened opened) {
      facts.add("level", opened.level().name());
    } else if (event instanceof ConsentGiven given) {
      facts.add("kind", given.kind().name()).add("version", given.textVersion());
    } else if (event instanceof ConsentEnded ended) {
      facts.add("kind", ended.kind().name());
    } else if (event instanceof NoticesChosen chosen) {
      facts.add("byEmail", chosen.byEmail());
    } else if (event instanceof OwnDataExported exported) {
      facts.add("format", exported.format());
    }
    JsonObject built = facts.build();
    return built.isEmpty() ? null : built;
  }

  private static void add(JsonObjectBuilder facts, String name, Object value) {
    if (value instanceof Boolean mark) {
      facts.add(name, mark);
    } else if (value instanceof Integer || value instanceof Long) {
      facts.add(name, ((Number) value).longValue());
    } else if (value instanceof Enum<?> constant) {
      facts.add(name, constant.name());
    } else if (value instanceof LocalDate || value instanceof UUID) {
      facts.add(name, value.toString());
    } else if (value instanceof String text && name.endsWith("Id")) {
      facts.add(name, text);
    }
  }

  private static Object value(CaseEvent event, RecordComponent component) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException("Events are public records: " + event.getClass(), notPublic);
    }
  }
}
