package fi.enterfinland.account.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an officer does in the service, told by the groups of the authority's directory at every
 * sign-in. Each task is a role of its own beside {@link Actor#OFFICER}.
 */
public enum OfficeTask {
  CASE_WORKER("case-worker"),
  DECISION_MAKER("decision-maker"),
  MANDATE_DESK("mandate-desk"),
  DOCUMENT_DESK("document-desk"),
  ADMINISTRATOR("administrator"),
  SUPPORT("support");

  private final String group;

  OfficeTask(String group) {
    this.group = group;
  }

  /** The directory's group, and the role, of this task. */
  public String group() {
    return group;
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

  /** The roles of somebody in these groups; none if no group has a task here. */
  public static Set<String> rolesOf(Set<String> groups) {
    Set<String> roles = new TreeSet<>();
    for (String group : groups) {
      ofGroup(group).ifPresent(task -> roles.add(task.group()));
    }
    if (!roles.isEmpty()) {
      roles.add(Actor.OFFICER);
    }
    return roles;
  }
}
