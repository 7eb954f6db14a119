/** The identification services: the only place that knows OpenID Connect. */
package fi.enterfinland.account.gateway;
