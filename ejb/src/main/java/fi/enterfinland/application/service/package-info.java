/** Applications begun, sent and handled: one transaction each. */
package fi.enterfinland.application.service;
