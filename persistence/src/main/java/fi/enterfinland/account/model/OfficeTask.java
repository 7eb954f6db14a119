package fi.enterfinland.account.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an officer does in the service, told by the groups of the authority's directory at every
 * sign-in. Each task is a role of its own beside {@link Actor#OFFICER}.
 */
public enum OfficeTask {
  CASE_WORKER("officers", Actor.CASE_WORKER),
  DECISION_MAKER("decision-makers", Actor.DECISION_MAKER),
  MANDATE_DESK("mandate-desk", "mandate-desk"),
  DOCUMENT_DESK("document-desk", Actor.DOCUMENT_DESK),
  ADMINISTRATOR("administrators", "administrator"),
  SUPPORT("support", "support"),
  PROTECTED_PERSONS("protected-persons", "protected-persons");

  private final String group;
  private final String role;

  OfficeTask(String group, String role) {
    this.group = group;
    this.role = role;
  }

  /** The directory's group whose members have this task. */
  public String group() {
    return group;
  }

  /** The role this task gives. */
  public String role() {
    return role;
  }

  /** The task of a group, if the group has one here. */
  public static Optional<OfficeTask> ofGroup(String group) {
    for (OfficeTask task : values()) {
      if (task.group.equals(group)) {
        return Optional.of(task);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody with these roles handles or decides cases: the queue is theirs. */
  public static boolean isHandlingCases(Set<String> roles) {
    return roles.contains(CASE_WORKER.role) || roles.contains(DECISION_MAKER.role);
  }

  /** The tasks of somebody with these roles. */
  public static Set<OfficeTask> of(Set<String> roles) {
    Set<OfficeTask> tasks = EnumSet.allOf(OfficeTask.class);
    tasks.removeIf(task -> !roles.contains(task.role));
    return tasks;
  }

  /** The roles of somebody in these groups; none if no group has a task here. */
  public static Set<String> rolesOf(Set<String> groups) {
    Set<String> roles = new TreeSet<>();
    for (String group : groups) {
      ofGroup(group).ifPresent(task -> roles.add(task.role()));
    }
    if (!roles.isEmpty()) {
      roles.add(Actor.OFFICER);
    }
    return roles;
  }
}
