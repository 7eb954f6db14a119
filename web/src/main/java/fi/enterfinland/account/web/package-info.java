/** Pages of signing in and of the person's own account; who is signed in, for every page. */
package fi.enterfinland.account.web;
