package fi.enterfinland.document.service;

import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.OwnDataExported;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/**
 * Gives a person everything the service holds about them, to keep and to take elsewhere. It is made
 * whole before the first byte leaves: a failure is told as one, and no transaction waits for a slow
 * reader.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class OwnDataService {
  @Inject private OwnDataPdf paper;
  @Inject private SystemClock clock;
  @Inject private Event<OwnDataAsked> questions;
  @Inject private Event<AccountEvent> events;

  /**
   * As JSON, for machines.
   *
   * @throws RuleViolation {@link AccountRule#OWN_DATA_NEEDS_STRONG_IDENTITY}
   */
  public byte[] json(Actor actor, Language language) {
    Instant now = clock.now();
    OwnDataAsked data = ask(actor, language, "JSON", now);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("service", "Enter Finland")
            .add("exportedAt", now.toString());
    for (OwnDataPart part : OwnDataPart.values()) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      data.rows(part).stream().map(OwnDataRow::toJson).forEach(rows::add);
      json.add(part.name().toLowerCase(Locale.ROOT), rows);
    }
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * As PDF, for people.
   *
   * @throws RuleViolation {@link AccountRule#OWN_DATA_NEEDS_STRONG_IDENTITY}
   */
  public byte[] pdf(Actor actor, Language language) {
    Instant now = clock.now();
    return paper.make(ask(actor, language, "PDF", now), now);
  }

  private OwnDataAsked ask(Actor actor, Language language, String format, Instant now) {
    if (!actor.level().atLeast(IdentityLevel.STRONG)) {
      throw new RuleViolation(AccountRule.OWN_DATA_NEEDS_STRONG_IDENTITY);
    }
    OwnDataAsked data = new OwnDataAsked(actor, language);
    questions.fire(data);
    events.fire(new OwnDataExported(actor.accountId(), format, now));
    return data;
  }
}
