/** Persons as users of the service: accounts, how they were identified, what they consented to. */
package fi.enterfinland.account.model;
