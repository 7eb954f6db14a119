package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.CalendarFeed;
import fi.enterfinland.mandate.model.CalendarFeedRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The secret address of somebody's calendar: made, made anew, taken away. What is found there
 * {@link CalendarFeedReader} says.
 */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class CalendarFeedService {
  @Inject private AccessPolicy access;
  @Inject private CalendarFeedRepository feeds;
  @Inject private SystemClock clock;

  /** Since when somebody has an address, if they have one. */
  public Optional<Instant> since(Actor actor) {
    access.claiming(actor);
    return feeds.of(actor.accountId()).map(CalendarFeed::madeAt);
  }

  /** A new address, shown once; the one before leads nowhere any more. */
  public SecretToken renew(Actor actor) {
    access.claiming(actor);
    SecretToken token = SecretToken.random();
    Instant now = clock.now();
    feeds
        .of(actor.accountId())
        .ifPresentOrElse(
            feed -> feed.renew(token, now),
            () -> feeds.add(new CalendarFeed(actor.accountId(), token, now)));
    return token;
  }

  /** Takes the address away. */
  public void close(Actor actor) {
    access.claiming(actor);
    feeds.of(actor.accountId()).ifPresent(feeds::remove);
  }
}
