package fi.enterfinland.guardian.model;

/**
 * A child that somebody can act for, in the head of the pages.
 *
 * @param childId the child
 * @param name the child's name
 * @param age in full years today
 * @param current whether the page is about a case of this child
 */
public record ActingFor(long childId, String name, int age, boolean current) {}
