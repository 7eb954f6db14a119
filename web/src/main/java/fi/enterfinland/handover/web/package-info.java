/** Figures of the hand-over for whoever watches over the service. */
package fi.enterfinland.handover.web;
