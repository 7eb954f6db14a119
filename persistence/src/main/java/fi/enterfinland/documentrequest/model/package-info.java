/** A party's access to the documents of a case: what is asked for, given out, refused, by when. */
package fi.enterfinland.documentrequest.model;
