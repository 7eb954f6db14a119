package fi.enterfinland.guide.web;

import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.guide.model.GivenAnswer;

/** Addresses into the guide. */
final class GuideLinks {
  private GuideLinks() {}

  /** Where an answer can be given again; the ones after it are asked anew. */
  static String change(GivenAnswer answer) {
    return new GuidePath(answer.before(), "").at(PageAddress.GUIDE.path());
  }
}
