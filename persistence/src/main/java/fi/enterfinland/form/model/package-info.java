/**
 * Forms as data: what is asked, when, with which checks and documents, in three languages; answers
 * as they are typed; what is missing. Beside them the dated facts forms lean on: fees, processing
 * times, limits.
 */
package fi.enterfinland.form.model;
