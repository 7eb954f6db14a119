/** Requests for additional information: what is asked, answered, reviewed, and by when. */
package fi.enterfinland.supplement.model;
