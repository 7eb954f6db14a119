package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.mandate.model.PreparedDraftView;
import fi.enterfinland.mandate.service.PreparedDraftService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code #{prepared}}: who prepares a draft for whom, said to both. */
@Named("prepared")
@RequestScoped
public class PreparedHead {
  @Inject private PreparedDraftService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private boolean read;
  private PreparedDraftView current;
  private Map<ApplicationNumber, PreparedDraftView> mine;

  /** The draft the page is about, or null if nobody prepares it for anybody. */
  public PreparedDraftView getCurrent() {
    if (!read) {
      current = service.view(signedIn.actor(), head.getNumber()).orElse(null);
      read = true;
    }
    return current;
  }

  /** One of the person's own drafts, or null if nobody prepared it. */
  public PreparedDraftView of(ApplicationNumber number) {
    if (mine == null) {
      mine =
          service.mine(signedIn.actor()).stream()
              .collect(Collectors.toMap(PreparedDraftView::number, Function.identity()));
    }
    return mine.get(number);
  }

  /** What a client reads of a draft first; the name is the one of who prepares it. */
  public String heading(PreparedDraftView draft) {
    return said("prepared.title.", draft);
  }

  /** What a client can do with it now. */
  public String text(PreparedDraftView draft) {
    return said("prepared.text.", draft);
  }

  private static String said(String key, PreparedDraftView draft) {
    return Texts.fill(
        MandateTexts.in(PageFunctions.language(), key + draft.stage()), draft.preparer());
  }

  /** Whether an application can be prepared for the client of the case the page is about. */
  public boolean isOffered() {
    return service.isOffered(signedIn.actor(), head.getNumber());
  }
}
