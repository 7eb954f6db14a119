package fi.enterfinland.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what the service promised with what it holds. Knows nothing of servers and databases, so
 * that planted losses and doubles show whether it would find real ones.
 */
final class Verdict {
  private final List<String> faults = new ArrayList<>();

  /** Everything that is wrong, in words; empty if nothing is. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * Answers saved field by field: the newest acknowledged one stands, or a newer one that was on
   * its way; never an older one, never another value.
   */
  Verdict saves(Promises promised, Map<String, Saved> stored) {
    promised
        .acknowledgedSaves()
        .forEach(
            (place, answer) -> {
              Saved stands = stored.get(place);
              if (stands == null || stands.counter() < answer.counter()) {
                faults.add("lost: " + place + " was saved as " + answer + ", stands " + stands);
              }
            });
    stored.forEach(
        (place, stands) -> {
          if (!promised.wasTried(place, stands)) {
            faults.add("never typed: " + place + " stands as " + stands);
          }
        });
    return this;
  }

  /**
   * Acts that are done once and whole. Every act leaves several traces in one transaction.
   *
   * @param kind what they are, for the words
   * @param tried every act that was asked for
   * @param acknowledged those of them that were answered
   * @param traces how often each trace of each act is found
   */
  Verdict acts(
      String kind,
      Set<String> tried,
      Set<String> acknowledged,
      Map<String, Map<String, Integer>> traces) {
    traces.forEach(
        (act, counts) -> {
          boolean whole = counts.values().stream().allMatch(count -> count == 1);
          boolean nothing = counts.values().stream().allMatch(count -> count == 0);
          if (acknowledged.contains(act) && nothing) {
            faults.add("lost: " + kind + " " + act + " was acknowledged");
          } else if (!whole && !nothing) {
            faults.add("neither whole nor nothing: " + kind + " " + act + " left " + counts);
          } else if (whole && !tried.contains(act)) {
            faults.add("never asked for: " + kind + " " + act);
          }
        });
    tried.stream()
        .filter(act -> !traces.containsKey(act))
        .filter(acknowledged::contains)
        .forEach(act -> faults.add("lost: " + kind + " " + act + " left no trace"));
    return this;
  }

  /** What stands in different tables of the same acts adds up. */
  Verdict equalCounts(String kind, Map<String, Map<String, Integer>> counts) {
    counts.forEach(
        (where, found) -> {
          if (found.values().stream().distinct().count() > 1) {
            faults.add("does not add up: " + kind + " " + where + " " + found);
          }
        });
    return this;
  }

  /**
   * What left: every message of the ledger at least once, nothing that is not in it, and the same
   * text under one id however often it came.
   */
  Verdict messages(Set<String> ledger, List<Received> received) {
    Map<String, String> texts = new HashMap<>();
    for (Received message : received) {
      String before = texts.putIfAbsent(message.id(), message.text());
      if (before != null && !before.equals(message.text())) {
        faults.add("two texts under one id: " + message.id());
      }
    }
    ledger.stream()
        .filter(id -> !texts.containsKey(id))
        .forEach(id -> faults.add("lost: message " + id + " never came"));
    texts.keySet().stream()
        .filter(id -> !ledger.contains(id))
        .forEach(id -> faults.add("not in the ledger: message " + id));
    return this;
  }

  /** An answer with its edit counter. */
  record Saved(long counter, String value) {}

  /** A message as it came. */
  record Received(String id, String text) {}
}
