package fi.enterfinland.decision.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Everybody a decision is served to. A value: every change makes a new one.
 *
 * @param list one or more persons
 */
public record Recipients(List<Recipient> list) {
  /** Keeps an unmodifiable copy. */
  public Recipients {
    list = List.copyOf(list);
  }

  /** The recipient of an account. */
  public Optional<Recipient> of(long accountId) {
    return find(accountId);
  }

  /** The recipient of an account; without one, the person who has none. */
  Optional<Recipient> find(Long accountId) {
    return list.stream()
        .filter(recipient -> Objects.equals(recipient.accountId(), accountId))
        .findFirst();
  }

  Recipients change(Long accountId, UnaryOperator<Recipient> change) {
    return new Recipients(
        list.stream()
            .map(
                recipient ->
                    Objects.equals(recipient.accountId(), accountId)
                        ? change.apply(recipient)
                        : recipient)
            .toList());
  }

  /** The same people, one of them under another account; who is there already stays once. */
  Recipients readdress(long from, long to) {
    return new Recipients(
        list.stream()
            .filter(recipient -> !Objects.equals(recipient.accountId(), from) || of(to).isEmpty())
            .map(
                recipient ->
                    Objects.equals(recipient.accountId(), from) ? recipient.under(to) : recipient)
            .toList());
  }

  /** Whether it has been served to all of them. */
  public boolean areServed() {
    return list.stream().allMatch(Recipient::isServed);
  }

  /** The latest of a day each of them has. */
  Optional<LocalDate> latest(Function<Recipient, Optional<LocalDate>> day) {
    return list.stream().map(day).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /** The earliest of a day each of them may have. */
  Optional<LocalDate> earliest(Function<Recipient, Optional<LocalDate>> day) {
    return list.stream().map(day).flatMap(Optional::stream).min(LocalDate::compareTo);
  }
}
