/** What every feature's services share: the schema's migration at start-up. */
package fi.enterfinland.common.service;
