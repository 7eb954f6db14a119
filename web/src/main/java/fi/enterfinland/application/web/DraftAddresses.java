package fi.enterfinland.application.web;

import fi.enterfinland.application.model.DraftView;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.PageAddress;

/**
 * Where the pages of one draft are for its reader: in the area of counsel for who prepares it for a
 * client. The reader says so and not the request, which may be a script's and of no area.
 *
 * @param number the draft
 * @param area where its reader acts
 */
record DraftAddresses(ApplicationNumber number, Area area) {
  static DraftAddresses of(DraftView draft) {
    return new DraftAddresses(draft.number(), draft.isForClient() ? Area.COUNSEL : Area.MY);
  }

  /** The page of a section. */
  String section(String key) {
    return PageAddress.DRAFT_SECTION.in(area).path(number, key);
  }

  /** The page on which the whole draft is read. */
  String review() {
    return of(PageAddress.DRAFT_REVIEW);
  }

  /** Another page about it. */
  String of(PageAddress page) {
    return page.in(area).path(number);
  }
}
