/** Opening accounts, signing in, and the links that let a person back in. */
package fi.enterfinland.account.service;
