/**
 * The local environment of developers and tests: database, identity provider and mail catcher in
 * this process, and the shipped server beside it. Nothing of it is part of the product.
 */
package fi.enterfinland.local;
