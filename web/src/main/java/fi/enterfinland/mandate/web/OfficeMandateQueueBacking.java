package fi.enterfinland.mandate.web;

import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.mandate.model.DeskFilter;
import fi.enterfinland.mandate.model.DeskRow;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.service.MandateOfficeService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;

/** The queue of the mandate desk: filtered and paged in the database. */
@Named
@ViewScoped
public class OfficeMandateQueueBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MandateOfficeService service;
  @Inject private SystemClock clock;
  @Inject private SignedIn signedIn;

  private MandateRole role;
  private boolean late;
  private String text;
  private MandateDeskPages rows;

  @PostConstruct
  void begin() {
    rows = new MandateDeskPages(service, signedIn);
  }

  /** Only for officers of the mandate desk; for the others there is no such page. */
  public void open() {
    if (!signedIn.is(OfficeTask.MANDATE_DESK.role())) {
      throw new PageNotFoundException("Not a task of this officer");
    }
  }

  /** Applies what the officer chose; the table asks for its page itself. */
  public void show() {
    rows.restrict(new DeskFilter(role, late, text));
  }

  /** How many days ago a claim was sent. */
  public long age(DeskRow row) {
    return ChronoUnit.DAYS.between(
        row.submittedAt().atZone(SystemClock.HELSINKI).toLocalDate(), clock.today());
  }

  /** Whether a claim waits longer than the desk means to let it. */
  public boolean overdue(DeskRow row) {
    return row.target().isBefore(clock.today());
  }

  /** The pages of the queue. */
  public MandateDeskPages getRows() {
    return rows;
  }

  /** The roles to choose from. */
  public MandateRole[] getRoles() {
    return MandateRole.values();
  }

  /** The role chosen, or null for all. */
  public MandateRole getRole() {
    return role;
  }

  /** Chooses a role. */
  public void setRole(MandateRole role) {
    this.role = role;
  }

  /** Whether only those past their target are shown. */
  public boolean isLate() {
    return late;
  }

  /** Shows only those past their target, or all. */
  public void setLate(boolean late) {
    this.late = late;
  }

  /** Part of a name, or a number. */
  public String getText() {
    return text;
  }

  /** Sets part of a name, or a number. */
  public void setText(String text) {
    this.text = text;
  }
}
