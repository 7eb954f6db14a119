package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.mandate.model.DeskFilter;
import fi.enterfinland.mandate.model.DeskRow;
import fi.enterfinland.mandate.service.MandateOfficeService;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The queue of the mandate desk one page at a time: two statements, however long it is. */
public class MandateDeskPages extends LazyDataModel<DeskRow> {
  private static final long serialVersionUID = 1L;

  private final MandateOfficeService service;
  private final SignedIn signedIn;
  private transient DeskFilter filter;

  MandateDeskPages(MandateOfficeService service, SignedIn signedIn) {
    this.service = service;
    this.signedIn = signedIn;
  }

  void restrict(DeskFilter wanted) {
    filter = wanted;
  }

  private DeskFilter filter() {
    return filter == null ? DeskFilter.ALL : filter;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return Math.toIntExact(service.length(signedIn.actor(), filter()));
  }

  @Override
  public List<DeskRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return service.queue(signedIn.actor(), filter(), first, pageSize);
  }

  @Override
  public String getRowKey(DeskRow row) {
    return String.valueOf(row.id());
  }
}
