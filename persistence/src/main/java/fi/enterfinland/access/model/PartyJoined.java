package fi.enterfinland.access.model;

/**
 * A case has a party that it did not have before, for example because a child has come of age. What
 * the parties of a case are owed is owed to that one too.
 */
public interface PartyJoined extends CaseEvent {
  /** The party's account. */
  long accountId();
}
