package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.RuleViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The items of one request, in the order asked. A value: every change makes a new one.
 *
 * @param list the items
 */
public record SupplementItems(List<SupplementItem> list) {
  /** Keeps an unmodifiable copy. */
  public SupplementItems {
    list = List.copyOf(list);
  }

  /**
   * Items of which nothing has been answered.
   *
   * @throws RuleViolation {@link SupplementRule#NO_ITEMS} or {@link SupplementRule#ITEM_TWICE}
   */
  static SupplementItems asked(List<RequestedItem> asked) {
    if (asked.isEmpty()) {
      throw new RuleViolation(SupplementRule.NO_ITEMS);
    }
    Set<String> ids = new HashSet<>();
    List<SupplementItem> items = new ArrayList<>();
    for (RequestedItem item : asked) {
      if (!ids.add(item.itemId())) {
        throw new RuleViolation(SupplementRule.ITEM_TWICE, item.itemId());
      }
      items.add(SupplementItem.of(item));
    }
    return new SupplementItems(items);
  }

  /**
   * The item of an id.
   *
   * @throws RuleViolation {@link SupplementRule#UNKNOWN_ITEM} if there is none
   */
  public SupplementItem item(String itemId) {
    return list.stream()
        .filter(item -> item.itemId().equals(itemId))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(SupplementRule.UNKNOWN_ITEM, itemId));
  }

  SupplementItems with(SupplementItem changed) {
    return new SupplementItems(
        list.stream()
            .map(item -> item.itemId().equals(changed.itemId()) ? changed : item)
            .toList());
  }

  /** Whether everything required has been answered, and anything at all. */
  boolean areComplete() {
    return list.stream().noneMatch(SupplementItem::isMissing)
        && list.stream().anyMatch(item -> item.state().isAnswered());
  }

  /** Whether the authority has accepted everything required and has nothing left to look at. */
  boolean areAccepted() {
    return areComplete()
        && list.stream()
            .allMatch(
                item ->
                    item.state() == ItemState.ACCEPTED || item.state() == ItemState.NOT_ANSWERED);
  }

  boolean areUntouched() {
    return list.stream().allMatch(item -> item.state() == ItemState.NOT_ANSWERED);
  }

  /** How many are in a state. */
  public long count(ItemState state) {
    return list.stream().filter(item -> item.state() == state).count();
  }
}
