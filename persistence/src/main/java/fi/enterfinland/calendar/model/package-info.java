/** How time is counted by law: days a time limit cannot end on, last days, deemed service. */
package fi.enterfinland.calendar.model;
