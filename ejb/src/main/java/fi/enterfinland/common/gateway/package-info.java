/** What the broker tells of itself. */
package fi.enterfinland.common.gateway;
