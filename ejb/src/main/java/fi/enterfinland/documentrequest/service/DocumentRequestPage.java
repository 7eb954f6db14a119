package fi.enterfinland.documentrequest.service;

import fi.enterfinland.documentrequest.model.DocumentRequestDetails;
import java.util.List;

/**
 * What somebody of a case sees of the documents they asked for.
 *
 * @param requests their own requests, newest first
 * @param askable whether they may ask for documents now
 */
public record DocumentRequestPage(List<DocumentRequestDetails> requests, boolean askable) {}
