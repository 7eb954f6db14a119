package fi.enterfinland.application.web;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.application.model.QueueFilter;
import fi.enterfinland.application.service.QueueService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The officers' queue: filtered and paged in the database. */
@Named
@ViewScoped
public class OfficeApplicationQueueBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private QueueService service;

  private ApplicationStatus status;
  private String text;
  private QueuePages rows;

  @PostConstruct
  void begin() {
    rows = new QueuePages(service);
  }

  /** Applies what the officer chose; the table asks for its page itself. */
  public void show() {
    rows.restrict(new QueueFilter(status == null ? Set.of() : Set.of(status), null, text));
  }

  /** The pages of the queue. */
  public QueuePages getRows() {
    return rows;
  }

  /** Every status an officer can see. */
  public List<ApplicationStatus> getStatuses() {
    return Arrays.stream(ApplicationStatus.values()).filter(ApplicationStatus::isSent).toList();
  }

  /** The status chosen, or null for all. */
  public ApplicationStatus getStatus() {
    return status;
  }

  /** Chooses a status. */
  public void setStatus(ApplicationStatus status) {
    this.status = status;
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
