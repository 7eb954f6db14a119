package fi.enterfinland.application.web;

/** The id, in a page, of the control a question is answered in. Links lead to it. */
final class FieldId {
  private FieldId() {}

  /** The id for a question's key: {@code q-fa.ch-x1-dob} for {@code fa.ch[x1].dob}. */
  static String of(String question) {
    return "q-" + question.replace("].", "-").replace('[', '-');
  }

  /** The id of the button that adds a file to a slot. */
  static String ofSlot(String slot) {
    return slotId(slot) + "-add";
  }

  /** The id of a slot. */
  static String slotId(String slot) {
    return "slot-" + slot;
  }
}
