package fi.enterfinland.guide.web;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.ProcessingTimes;
import fi.enterfinland.form.model.ProcessingTimes.ProcessingTime;
import fi.enterfinland.form.model.Slot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One kind of application: fee, time, sections, papers, and the way to begin. */
@Named
@RequestScoped
public class PublicGuideKindBacking {
  @Inject private FormCatalog catalog;
  @Inject private FeeTable fees;
  @Inject private ProcessingTimes times;
  @Inject private SystemClock clock;

  private String code;
  private ApplicationKind kind;
  private FormDefinition form;

  /**
   * Finds the kind.
   *
   * @throws PageNotFoundException if there is no such code
   */
  public void open() {
    kind = catalog.kind(code).orElseThrow(() -> new PageNotFoundException("No form " + code));
    form = catalog.current(code).orElse(null);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** The kind shown. */
  public ApplicationKind getKind() {
    return kind;
  }

  /** Its definition; null if it cannot be filled in here. */
  public FormDefinition getForm() {
    return form;
  }

  /** The fee sent here today, in cents; null if it is not known. */
  public Long getOnlineFee() {
    return fee(false, Channel.ONLINE);
  }

  /** The fee on paper today, in cents; null if it is not known. */
  public Long getPaperFee() {
    return fee(false, Channel.PAPER);
  }

  /** The fee for an applicant under 18 sent here today, in cents; null if it is not known. */
  public Long getMinorFee() {
    return fee(true, Channel.ONLINE);
  }

  /** How long it takes; null if it is not known. */
  public ProcessingTime getTime() {
    return times.of(code, Channel.ONLINE).orElse(null);
  }

  /** Papers every applicant needs. */
  public List<Slot> getDocuments() {
    return form.slots().stream().filter(Slot::isAlwaysRequired).toList();
  }

  /** What a paper must show, with the amounts of today; null where nothing is said of it. */
  public LocalizedText help(Slot slot) {
    return slot.help().map(help -> help.on(clock.today())).orElse(null);
  }

  /** Papers that depend on the answers. */
  public List<Slot> getPossibleDocuments() {
    return form.slots().stream().filter(slot -> !slot.isAlwaysRequired()).toList();
  }

  private Long fee(boolean minor, Channel channel) {
    return fees.fee(code, clock.today(), minor, channel).orElse(null);
  }
}
