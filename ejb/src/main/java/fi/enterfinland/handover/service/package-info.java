/** What happens in a case is told to other systems: written here, in the same transaction. */
package fi.enterfinland.handover.service;
