package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /**
   * The same people without guardians it was not served to, and with a person who has come of age;
   * served with the first guardian it was served to, if there is one.
   */
  Recipients passTo(Recipient person) {
    List<Recipient> passed =
        new ArrayList<>(
            list.stream()
                .filter(one -> one.capacity() != Capacity.GUARDIAN || one.isServed())
                .toList());
    if (of(person.accountId()).isEmpty()) {
      passed.add(
          new Recipients(passed)
              .earliest(Recipient::servedOn)
              .map(day -> person.servedOtherwise(null, day))
              .orElse(person));
    }
    return new Recipients(passed);
  }

  /** The same people without one it was not served to, unless nobody else would be left. */
  Recipients release(long account) {
    List<Recipient> others =
        list.stream()
            .filter(one -> one.isServed() || !Objects.equals(one.accountId(), account))
            .toList();
    return others.isEmpty() ? this : new Recipients(others);
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
