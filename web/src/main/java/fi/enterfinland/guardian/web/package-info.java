/** Pages of guardians and children, and what officers see and record of them. */
package fi.enterfinland.guardian.web;
