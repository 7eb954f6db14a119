package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.AccessHolder;
import fi.enterfinland.audit.model.CaseView;
import java.util.List;

/**
 * Who can see a case, and who has.
 *
 * @param holders everybody with access now, officers aside
 * @param views who has seen it, newest first
 */
public record CaseAccess(List<AccessHolder> holders, List<CaseView> views) {}
