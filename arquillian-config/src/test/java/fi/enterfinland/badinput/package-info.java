/** What comes in wrong, on purpose or not: refused where the sender sees it, noted, harmless. */
package fi.enterfinland.badinput;
