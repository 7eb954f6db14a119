package fi.enterfinland.supplement.web;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.supplement.model.ItemKind;
import fi.enterfinland.supplement.model.RequestedItem;
import java.io.Serializable;

/** One thing in a request being written, from a template or in free text. */
public class ItemForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LocalizedText templateTitle;
  private final LocalizedText templateWhy;
  private ItemKind kind;
  private String title;
  private String explanation;
  private boolean required = true;

  /** Free text, still empty. */
  public ItemForm() {
    this.templateTitle = null;
    this.templateWhy = null;
    this.kind = ItemKind.DOCUMENT;
  }

  /** From a template, shown in one language and sent in three. */
  public ItemForm(
      ItemKind kind, LocalizedText title, LocalizedText why, String shown, String whyShown) {
    this.kind = kind;
    this.templateTitle = title;
    this.templateWhy = why;
    this.title = shown;
    this.explanation = whyShown;
  }

  /** The thing to ask for. Free text is the same in every language: it is not translated. */
  RequestedItem asked(int order) {
    return new RequestedItem(
        String.valueOf(order),
        kind,
        translated(templateTitle, title),
        translated(templateWhy, explanation),
        required);
  }

  private static LocalizedText translated(LocalizedText template, String text) {
    String typed = text == null ? "" : text.strip();
    boolean untouched =
        template != null
            && (typed.equals(template.fi())
                || typed.equals(template.sv())
                || typed.equals(template.en()));
    return untouched ? template : new LocalizedText(typed, typed, typed);
  }

  /** What kind of answer. */
  public ItemKind getKind() {
    return kind;
  }

  /** What kind of answer. */
  public void setKind(ItemKind kind) {
    this.kind = kind;
  }

  /** What is needed. */
  public String getTitle() {
    return title;
  }

  /** What is needed. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Why, and in which form. */
  public String getExplanation() {
    return explanation;
  }

  /** Why, and in which form. */
  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  /** Whether the case waits for it. */
  public boolean isRequired() {
    return required;
  }

  /** Whether the case waits for it. */
  public void setRequired(boolean required) {
    this.required = required;
  }
}
