package fi.enterfinland.documentrequest.model;

import java.io.Serializable;
import java.util.Set;

/** The kinds ticked in a request, as stored with it. */
record WantedKinds(Set<WantedKind> set) implements Serializable {}
