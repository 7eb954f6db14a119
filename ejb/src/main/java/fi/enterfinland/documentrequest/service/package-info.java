/** Who asks for documents, gives, refuses and decides, in one transaction each. */
package fi.enterfinland.documentrequest.service;
