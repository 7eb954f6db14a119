package fi.enterfinland.mandate.service;

import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.CalendarFeedRepository;
import fi.enterfinland.mandate.model.CalendarFeedView;
import fi.enterfinland.mandate.model.ClientRow;
import fi.enterfinland.mandate.model.CounselRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The last days of all clients at an address that a calendar program asks by itself. Open to
 * everybody, because such a program cannot sign in: the secret in the address is what it shows. It
 * gets days and numbers, and no name.
 */
@Stateless
@PermitAll
public class CalendarFeedReader {
  /** More last days than anybody has ahead. */
  private static final int MOST = 10_000;

  @Inject private CalendarFeedRepository feeds;
  @Inject private CounselRepository counsel;
  @Inject private AccountRepository accounts;
  @Inject private SystemClock clock;

  /**
   * The last days to come for who knows the secret: what the access ledger gives at this moment.
   */
  public Optional<CalendarFeedView> at(String secret) {
    return Optional.ofNullable(secret)
        .filter(SecretToken::isWellFormed)
        .flatMap(text -> feeds.with(new SecretToken(text)))
        .map(feed -> view(feed.accountId()));
  }

  private CalendarFeedView view(long accountId) {
    return new CalendarFeedView(
        accounts.require(accountId).language(),
        counsel.deadlines(accountId, clock.now(), clock.today(), MOST).stream()
            .map(ClientRow::lastDay)
            .toList());
  }
}
