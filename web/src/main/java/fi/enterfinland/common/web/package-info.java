/** What every page shares: layout, languages, messages, security headers. */
package fi.enterfinland.common.web;
