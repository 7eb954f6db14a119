/** Pages of signing in and of the person's own account. */
package fi.enterfinland.account.web;
