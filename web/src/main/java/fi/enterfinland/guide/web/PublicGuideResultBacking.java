package fi.enterfinland.guide.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.ProcessingTimes;
import fi.enterfinland.form.model.ProcessingTimes.ProcessingTime;
import fi.enterfinland.form.model.Slot;
import fi.enterfinland.guide.model.GivenAnswer;
import fi.enterfinland.guide.model.Guide;
import fi.enterfinland.guide.model.GuideResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the guide found: the application, its fee, time and papers, and why not another. */
@Named
@RequestScoped
public class PublicGuideResultBacking {
  @Inject private Guide guide;
  @Inject private FeeTable fees;
  @Inject private ProcessingTimes times;
  @Inject private SystemClock clock;
  @Inject private HttpServletRequest request;

  private GuideResult result;

  /** Takes the answers of the address; too few of them lead back to the question that is open. */
  public void open() throws IOException {
    GuidePath path = GuidePath.of(request.getParameterValues("a"), null);
    if (guide.at(path.answers()) instanceof GuideResult found) {
      result = found;
    } else {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(request.getContextPath() + path.at(PageAddress.GUIDE.path()));
    }
  }

  /** What was found; null while the browser is led on. */
  public GuideResult getResult() {
    return result;
  }

  /** The fee sent here today, in cents; null if it is not known. */
  public Long getOnlineFee() {
    return result.fee(fees, clock.today(), Channel.ONLINE).orElse(null);
  }

  /** The fee on paper today, in cents; null if it is not known. */
  public Long getPaperFee() {
    return result.fee(fees, clock.today(), Channel.PAPER).orElse(null);
  }

  /** How long it takes; null if it is not known. */
  public ProcessingTime getTime() {
    return result
        .application()
        .map(ApplicationKind::code)
        .flatMap(code -> times.of(code, Channel.ONLINE))
        .orElse(null);
  }

  /** Papers needed for certain. */
  public List<Slot> getDocuments() {
    return result.documents(clock.today());
  }

  /** What a paper must show, with the amounts of today; null where nothing is said of it. */
  public LocalizedText help(Slot slot) {
    return slot.help().map(help -> help.on(clock.today())).orElse(null);
  }

  /** Papers that depend on answers the application asks for. */
  public List<Slot> getPossibleDocuments() {
    return result.possibleDocuments(clock.today());
  }

  /** The answers the application begins with, as the start button sends them. */
  public String getPrefilled() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    result.prefilled().forEach(json::add);
    return json.build().toString();
  }

  /** The address where an earlier answer can be changed. */
  public String change(GivenAnswer answer) {
    return GuideLinks.change(answer);
  }

  /** The kind's own page in this service, if an application is needed. */
  public String getKindPage() {
    return Optional.ofNullable(result)
        .flatMap(GuideResult::application)
        .map(kind -> PageAddress.APPLICATION_KIND.path(kind.code()))
        .orElse("");
  }
}
