/** The log of use: who did, tried or saw what. It is only ever added to. */
package fi.enterfinland.audit.model;
