package fi.enterfinland.application.web;

import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.QueueFilter;
import fi.enterfinland.application.service.QueueService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The queue one page at a time: two statements, however long it is. */
public class QueuePages extends LazyDataModel<ApplicationSummary> {
  private static final long serialVersionUID = 1L;

  private final QueueService service;
  private transient QueueFilter filter;

  QueuePages(QueueService service) {
    this.service = service;
  }

  void restrict(QueueFilter wanted) {
    filter = wanted;
  }

  private QueueFilter filter() {
    return filter == null ? new QueueFilter(Set.of(), null, null) : filter;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return Math.toIntExact(service.length(filter()));
  }

  @Override
  public List<ApplicationSummary> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.page(filter(), first, pageSize);
  }

  @Override
  public String getRowKey(ApplicationSummary row) {
    return row.number().value();
  }
}
