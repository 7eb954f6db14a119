package fi.enterfinland.guardian.web;

import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.guardian.model.FamilyCase;
import fi.enterfinland.guardian.model.FamilyMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The children somebody is a guardian of, their cases, and the other guardians. */
@Named
@RequestScoped
public class MyGuardianFamilyBacking {
  @Inject private ActingForHead head;

  /** The children, the eldest first. */
  public List<FamilyMember> getChildren() {
    return head.getFamily();
  }

  /** Where a case goes on: a draft with whoever applies, everything else on its own page. */
  public String address(FamilyCase one) {
    if (!one.isDraft()) {
      return PageAddress.MY_CASE.path(one.number());
    }
    return one.isApplying()
        ? PageAddress.DRAFT_REVIEW.path(one.number())
        : PageAddress.MY_CASE_GUARDIANS.path(one.number());
  }
}
