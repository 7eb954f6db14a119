package fi.enterfinland.application.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.application.model.DraftView;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.Section;
import fi.enterfinland.form.model.Slot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One section of the form of a draft. */
@Named
@RequestScoped
public class MyDraftSectionBacking {
  @Inject private DraftBacking draft;
  @Inject private SectionScripts scripts;

  private Section section;
  private DraftProgress progress;
  private boolean checked;

  /** Opens the section the address names; a draft that was sent leads to its case. */
  public void open() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, String> parameters = external.getRequestParameterMap();
    draft.open(new ApplicationNumber(parameters.get("number")));
    section =
        draft
            .getForm()
            .section(parameters.get("section"))
            .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
    checked = parameters.containsKey("check");
    progress = draft.progress(section.key());
    if (draft.getView().isReadOnly()) {
      external.redirect(
          external.getRequestContextPath() + PageAddress.MY_CASE_GUARDIANS.path(draft.getNumber()));
    } else if (!draft.isOpen()) {
      external.redirect(
          external.getRequestContextPath() + draft.addresses().of(PageAddress.MY_CASE));
    } else if (section.onReview()) {
      external.redirect(external.getRequestContextPath() + draft.getReviewAddress());
    }
  }

  /** Its heading. */
  public String getTitle() {
    return section.title().in(draft.language());
  }

  /** A sentence or two under the heading, or nothing. */
  public String getIntro() {
    return section.intro().map(text -> text.in(draft.language())).orElse("");
  }

  /** How far the draft is, seen from here. */
  public DraftProgress getProgress() {
    return progress;
  }

  /** Its questions, as they are drawn. */
  public SectionPage getPage() {
    return draft.page(section, progress.errors(checked));
  }

  /** What the page's script needs to know, as JSON that is safe inside HTML. */
  public String getScript() {
    return scripts.of(draft, section);
  }

  /** The document slots of the section, those not needed at the moment too. */
  public List<SlotLine> getSlots() {
    DraftView view = draft.getView();
    return section.slots().stream()
        .map(
            slot ->
                new SlotLine(
                    slot,
                    slot.title().in(draft.language()),
                    slotHint(slot),
                    draft.visibility().hasSlot(slot.key()),
                    view.documents().getOrDefault(slot.key(), List.of())))
        .toList();
  }

  private String slotHint(Slot slot) {
    return slot.help()
        .map(help -> help.on(draft.today()))
        .or(slot::why)
        .map(text -> text.in(draft.language()))
        .orElse("");
  }

  /**
   * A place for documents, as drawn.
   *
   * @param slot its definition
   * @param title what the document is
   * @param hint what it must show
   * @param shown whether it is needed, given the answers
   * @param documents what lies in it
   */
  public record SlotLine(
      Slot slot, String title, String hint, boolean shown, List<DocumentView> documents) {
    /** Its id in the page. */
    public String id() {
      return FieldId.slotId(slot.key());
    }

    /** Its key. */
    public String key() {
      return slot.key();
    }

    /** Whether nothing is uploaded here: the original is shown at the service point. */
    public boolean bring() {
      return slot.bring();
    }

    /** Whether it may stay empty. */
    public boolean optional() {
      return !slot.required();
    }
  }

  /** The page after this one. */
  public String getNext() {
    int next = index() + 1;
    List<Section> sections = draft.pages();
    return next < sections.size() ? address(sections.get(next)) : draft.getReviewAddress();
  }

  /** The section before this one, or null at the first. */
  public Previous getPrevious() {
    int index = index();
    if (index == 0) {
      return null;
    }
    Section before = draft.pages().get(index - 1);
    return new Previous(before.title().in(draft.language()), address(before));
  }

  /**
   * The section before this one.
   *
   * @param title its heading
   * @param href its address
   */
  public record Previous(String title, String href) {}

  private int index() {
    return draft.pages().indexOf(section);
  }

  private String address(Section other) {
    return draft.addresses().section(other.key());
  }
}
