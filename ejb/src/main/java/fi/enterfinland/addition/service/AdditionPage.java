package fi.enterfinland.addition.service;

import fi.enterfinland.addition.model.SentAddition;
import fi.enterfinland.document.model.DocumentView;
import java.util.List;

/**
 * What somebody of a case sees of additional information.
 *
 * @param sent what was sent in the case, newest first
 * @param seq which one this person would send next
 * @param slot where its documents go
 * @param documents what lies there, not sent yet
 * @param addable whether this person may send more now
 */
public record AdditionPage(
    List<SentAddition> sent, int seq, String slot, List<DocumentView> documents, boolean addable) {}
