/** Children and their guardians: who acts for whom, what both agree on, and when it ends. */
package fi.enterfinland.guardian.model;
