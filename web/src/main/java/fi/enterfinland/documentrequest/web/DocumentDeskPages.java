package fi.enterfinland.documentrequest.web;

import fi.enterfinland.documentrequest.model.DocumentRequestFilter;
import fi.enterfinland.documentrequest.model.DocumentRequestSummary;
import fi.enterfinland.documentrequest.service.DocumentDeskService;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The desk's queue one page at a time: two statements, however long it is. */
public class DocumentDeskPages extends LazyDataModel<DocumentRequestSummary> {
  private static final long serialVersionUID = 1L;

  private final DocumentDeskService service;
  private DocumentRequestFilter filter = DocumentRequestFilter.WAITING;

  DocumentDeskPages(DocumentDeskService service) {
    this.service = service;
  }

  void restrict(DocumentRequestFilter wanted) {
    filter = wanted;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return Math.toIntExact(service.queueLength(filter));
  }

  @Override
  public List<DocumentRequestSummary> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.queue(filter, first, pageSize);
  }

  @Override
  public String getRowKey(DocumentRequestSummary row) {
    return row.requestId();
  }
}
