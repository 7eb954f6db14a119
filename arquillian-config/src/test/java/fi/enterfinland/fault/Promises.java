package fi.enterfinland.fault;

import fi.enterfinland.fault.Verdict.Saved;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What clients asked for, and what they were told was done; written by many threads. */
final class Promises {
  private final Map<String, Saved> saves = new ConcurrentHashMap<>();
  private final Map<String, Set<Saved>> triedSaves = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> tried = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();

  /** Somebody is about to save an answer. */
  void trySave(String place, Saved answer) {
    triedSaves.computeIfAbsent(place, any -> ConcurrentHashMap.newKeySet()).add(answer);
  }

  /** Somebody was told that an answer is saved, or that it stands instead of theirs. */
  void saved(String place, Saved answer) {
    saves.merge(place, answer, (before, now) -> now.counter() > before.counter() ? now : before);
  }

  /** The newest answer that was acknowledged in each place. */
  Map<String, Saved> acknowledgedSaves() {
    return new TreeMap<>(saves);
  }

  /** Whether somebody ever asked for this answer. */
  boolean wasTried(String place, Saved answer) {
    return triedSaves.getOrDefault(place, Set.of()).contains(answer);
  }

  /** Somebody is about to ask for an act. */
  void tryAct(String kind, String act) {
    tried.computeIfAbsent(kind, any -> ConcurrentHashMap.newKeySet()).add(act);
  }

  /** Somebody was told that an act is done. */
  void done(String kind, String act) {
    acknowledged.computeIfAbsent(kind, any -> ConcurrentHashMap.newKeySet()).add(act);
  }

  /** The acts that were asked for. */
  Set<String> tried(String kind) {
    return tried.getOrDefault(kind, Set.of());
  }

  /** The acts that were acknowledged. */
  Set<String> done(String kind) {
    return acknowledged.getOrDefault(kind, Set.of());
  }
}
