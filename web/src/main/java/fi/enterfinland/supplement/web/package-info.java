/** Pages about requests for additional information. */
package fi.enterfinland.supplement.web;
