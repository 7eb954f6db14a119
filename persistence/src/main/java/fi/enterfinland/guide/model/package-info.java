/** The guide: from a few plain questions to the right application, or to where else to go. */
package fi.enterfinland.guide.model;
