package fi.enterfinland.documentrequest.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.documentrequest.model.DocumentRequestFilter;
import fi.enterfinland.documentrequest.model.DocumentRequestStatus;
import fi.enterfinland.documentrequest.model.DocumentRequestSummary;
import fi.enterfinland.documentrequest.service.DocumentDeskService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;

/** The queue of the document desk: filtered and paged in the database. */
@Named
@ViewScoped
public class OfficeDocumentQueueBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DocumentDeskService service;
  @Inject private SystemClock clock;
  @Inject private SignedIn signedIn;

  private DocumentRequestStatus status;
  private boolean overdue;
  private String number;
  private DocumentDeskPages rows;

  @PostConstruct
  void begin() {
    rows = new DocumentDeskPages(service);
  }

  /** Only for officers of the document desk; for the others there is no such page. */
  public void open() {
    if (!signedIn.is(Actor.DOCUMENT_DESK)) {
      throw new PageNotFoundException("Not a task of this officer");
    }
  }

  /** Applies what the officer chose; the table asks for its page itself. */
  public void show() {
    rows.restrict(new DocumentRequestFilter(status, overdue, number));
  }

  /** How many days ago a request was made. */
  public long age(DocumentRequestSummary row) {
    return ChronoUnit.DAYS.between(
        row.askedAt().atZone(SystemClock.HELSINKI).toLocalDate(), clock.today());
  }

  /** The pages of the queue. */
  public DocumentDeskPages getRows() {
    return rows;
  }

  /** The statuses to choose from. */
  public DocumentRequestStatus[] getStatuses() {
    return DocumentRequestStatus.values();
  }

  /** The status chosen, or null for what waits for us. */
  public DocumentRequestStatus getStatus() {
    return status;
  }

  /** Chooses a status. */
  public void setStatus(DocumentRequestStatus status) {
    this.status = status;
  }

  /** Whether only late ones are shown. */
  public boolean isOverdue() {
    return overdue;
  }

  /** Shows only late ones, or all. */
  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  /** The number of a case or of a request. */
  public String getNumber() {
    return number;
  }

  /** Sets the number of a case or of a request. */
  public void setNumber(String number) {
    this.number = number;
  }
}
