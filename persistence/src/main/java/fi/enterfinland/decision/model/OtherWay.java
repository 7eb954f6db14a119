package fi.enterfinland.decision.model;

/** How a decision was served outside this service (434/2003 §60; 301/2004 §205). */
public enum OtherWay {
  /** By letter with an acknowledgement of receipt. */
  LETTER,
  /** Handed over by an official of the authority. */
  HANDED_OVER,
  /** By the police. */
  POLICE,
  /** By a mission of Finland. */
  MISSION
}
