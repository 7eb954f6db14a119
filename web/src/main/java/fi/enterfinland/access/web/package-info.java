/** What the access table says of whoever looks at a page. */
package fi.enterfinland.access.web;
