package fi.enterfinland.application.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Confirmation that an application arrived (L1.08). It says nothing about acceptance.
 *
 * @param number the application's number
 * @param formCode which application
 * @param formVersion the version of the form it was made with
 * @param arrivedAt when it arrived at our server
 * @param sender who sent it
 * @param fee in cents, paid at the service point; empty when still to be confirmed
 * @param documents the documents with their digests
 */
public record Receipt(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    Instant arrivedAt,
    String sender,
    OptionalLong fee,
    List<SubmittedDocument> documents) {}
