/** Documents over HTTP: adding, removing, downloading, and fetching by the case system. */
package fi.enterfinland.document.web;
