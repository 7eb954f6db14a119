package fi.enterfinland.application.web;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.Turn;
import fi.enterfinland.application.service.ApplicationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** My cases: those waiting for me first. */
@Named
@RequestScoped
public class MyApplicationCasesBacking {
  @Inject private ApplicationService service;
  @Inject private SignedIn signedIn;

  private List<ApplicationSummary> cases;

  @PostConstruct
  void load() {
    cases = service.cases(signedIn.actor());
  }

  /** Whether there is nothing at all. */
  public boolean isNone() {
    return cases.isEmpty();
  }

  /** Sent cases in which the person has something to do. */
  public List<ApplicationSummary> getYourTurn() {
    return where(row -> row.turn() == Turn.YOURS && row.status().isSent());
  }

  /** Sent cases the authority handles. */
  public List<ApplicationSummary> getRunning() {
    return where(row -> row.turn() == Turn.OURS);
  }

  /** Not sent yet. */
  public List<ApplicationSummary> getDrafts() {
    return where(row -> row.status() == ApplicationStatus.DRAFT);
  }

  /** Decided or withdrawn. */
  public List<ApplicationSummary> getEnded() {
    return where(row -> row.turn() == Turn.DONE);
  }

  private List<ApplicationSummary> where(Predicate<ApplicationSummary> wanted) {
    return cases.stream().filter(wanted).toList();
  }
}
