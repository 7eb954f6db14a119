package fi.enterfinland.documentrequest.service;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.DocumentRequestDetails;
import java.util.List;

/**
 * What the document desk has before it.
 *
 * @param details the request with its history
 * @param documents the documents of the case, without the copies made for anybody
 * @param ready the copies that wait to be given
 */
public record DocumentDeskPage(
    DocumentRequestDetails details, List<DocumentView> documents, List<DocumentView> ready) {}
