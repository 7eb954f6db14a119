/** Pages about decisions. */
package fi.enterfinland.decision.web;
