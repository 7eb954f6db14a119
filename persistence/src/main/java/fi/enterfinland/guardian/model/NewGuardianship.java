package fi.enterfinland.guardian.model;

import fi.enterfinland.account.model.PersonName;
import java.time.LocalDate;

/**
 * A guardianship as an officer reads it in a document.
 *
 * @param child the child's name
 * @param birthDate the child's date of birth
 * @param guardianEmail the confirmed address of the guardian's account
 * @param document which document, in the officer's words
 */
public record NewGuardianship(
    PersonName child, LocalDate birthDate, String guardianEmail, String document) {}
