package fi.enterfinland.supplement.messaging;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.messaging.PayloadReader;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.supplement.model.Addressee;
import fi.enterfinland.supplement.model.ItemKind;
import fi.enterfinland.supplement.model.ItemReview;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.model.RequestedItem;
import fi.enterfinland.supplement.service.SupplementCommand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what other systems say on {@code ef.in.supplement-requests}, version 1.
 *
 * <p>A last day on which nobody can be expected to act is moved to the next working day: the
 * applicant sees and has that day (L2.23). It is never moved back.
 */
@ApplicationScoped
public class SupplementReader {
  static final Set<String> TYPES =
      Set.of(
          "SupplementRequested",
          "SupplementItemsReviewed",
          "SupplementWithdrawn",
          "SupplementTimeDecided");

  /** Ids are part of addresses and of the names of slots. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final int MOST_ITEMS = 50;

  private AccessPolicy policy;
  private LegalCalendar calendar;

  /** For the container's proxy. */
  protected SupplementReader() {}

  /** Reads with the rights of the policy and the days of the calendar. */
  @Inject
  public SupplementReader(AccessPolicy policy, LegalCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  /**
   * What a message wants.
   *
   * @throws fi.enterfinland.common.model.RuleViolation with the JSON pointer of a field that is
   *     missing or ill-typed
   */
  SupplementCommand read(IncomingMessage message) {
    ActingRight by = policy.system(message.number(), message.ground());
    PayloadReader payload = PayloadReader.of(message);
    return switch (message.type()) {
      case "SupplementRequested" -> new SupplementCommand.Ask(by, asked(payload));
      case "SupplementItemsReviewed" ->
          new SupplementCommand.Review(
              by,
              id(payload, "requestId"),
              payload.objects("items", 1, MOST_ITEMS).stream()
                  .map(SupplementReader::review)
                  .toList());
      case "SupplementWithdrawn" ->
          new SupplementCommand.Withdraw(by, id(payload, "requestId"), payload.text("reason"));
      case "SupplementTimeDecided" -> time(by, payload);
      default -> throw new IllegalArgumentException("No message of this feature");
    };
  }

  private NewRequest asked(PayloadReader payload) {
    return new NewRequest(
        id(payload, "requestId"),
        workingDay(payload),
        payload.choice("language", Language.class),
        payload.choice("to", Addressee.class),
        payload.text("intro"),
        payload.objects("items", 0, MOST_ITEMS).stream().map(SupplementReader::item).toList());
  }

  private static RequestedItem item(PayloadReader item) {
    return new RequestedItem(
        id(item, "itemId"),
        item.choice("kind", ItemKind.class),
        item.localized("title"),
        item.localized("explanation"),
        item.flag("required"));
  }

  private static ItemReview review(PayloadReader item) {
    boolean accepted = item.flag("accepted");
    return new ItemReview(
        id(item, "itemId"),
        accepted,
        accepted
            ? item.optional("reason", item::localized).orElse(null)
            : item.localized("reason"));
  }

  private SupplementCommand time(ActingRight by, PayloadReader payload) {
    boolean granted = payload.flag("granted");
    return new SupplementCommand.DecideTime(
        by,
        id(payload, "requestId"),
        granted,
        granted ? workingDay(payload) : null,
        granted ? payload.optional("reason", payload::text).orElse(null) : payload.text("reason"));
  }

  private LocalDate workingDay(PayloadReader payload) {
    LocalDate day = payload.date("dueOn");
    int year = day.getYear();
    if (year < 2000 || year > 2200) {
      throw payload.malformed("dueOn");
    }
    return calendar.roll(day);
  }

  private static String id(PayloadReader reader, String name) {
    String id = reader.text(name);
    if (!ID.matcher(id).matches()) {
      throw reader.malformed(name);
    }
    return id;
  }
}
