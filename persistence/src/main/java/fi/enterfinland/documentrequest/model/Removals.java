package fi.enterfinland.documentrequest.model;

import java.io.Serializable;
import java.util.List;

/** The removal log of one copy, as stored with it. */
record Removals(List<Removal> list) implements Serializable {}
