package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.supplement.model.ItemState;
import fi.enterfinland.supplement.model.SupplementSummary;
import fi.enterfinland.supplement.service.SupplementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All that was asked in a case. */
@Named("requests")
@RequestScoped
public class MySupplementListBacking {
  @Inject private SupplementService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private List<SupplementSummary> list;

  /** The requests, newest first. */
  public List<SupplementSummary> getList() {
    if (list == null) {
      list = service.list(signedIn.actor(), head.getNumber());
    }
    return list;
  }

  /** How many things of a request have been answered. */
  public long answered(SupplementSummary request) {
    return request.items().list().size() - request.items().count(ItemState.NOT_ANSWERED);
  }
}
