/** Tests that use the application as people do, in a real browser. */
package fi.enterfinland.browser;
