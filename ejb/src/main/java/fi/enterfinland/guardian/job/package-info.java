/** What birthdays and changes of custody bring. */
package fi.enterfinland.guardian.job;
