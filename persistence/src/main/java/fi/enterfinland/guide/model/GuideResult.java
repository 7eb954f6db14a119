package fi.enterfinland.guide.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Slot;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of the guide: an application that can be begun here, one that must be made elsewhere, or
 * that none is needed.
 *
 * @param title the application's name, or what the person learns
 * @param text why this is the right one, or what to do instead
 * @param application the kind of application, if one is needed
 * @param form its definition, if it can be filled in here
 * @param where where to go on outside this service, if it cannot
 * @param minor whether the applicant said to be under 18
 * @param prefilled answers given here that the application begins with, by question key
 * @param warnings what may stand in the way
 * @param whyNot applications near at hand that are not the right ones, and why
 * @param given the answers that led here
 */
public record GuideResult(
    LocalizedText title,
    LocalizedText text,
    Optional<ApplicationKind> application,
    Optional<FormDefinition> form,
    Optional<Link> where,
    boolean minor,
    Map<String, JsonValue> prefilled,
    List<LocalizedText> warnings,
    List<WhyNot> whyNot,
    List<GivenAnswer> given)
    implements GuideStep {

  /** Whether the application can be begun in this service. */
  public boolean isAvailable() {
    return form.isPresent();
  }

  /**
   * The handling fee if it were sent on a day.
   *
   * @return cents; empty if there is no application or its fee is not known
   */
  public Optional<Long> fee(FeeTable fees, LocalDate sent, Channel channel) {
    return application.flatMap(kind -> fees.fee(kind.code(), sent, minor, channel));
  }

  /** Documents needed for certain, given what was answered here: uploaded or brought along. */
  public List<Slot> documents(LocalDate today) {
    Answers known = known(today);
    return form.stream()
        .flatMap(definition -> definition.slots().stream())
        .filter(Slot::required)
        .filter(slot -> slot.shownWhen().evaluate(known, today))
        .filter(slot -> slot.shownWhen().canTell(known, today))
        .toList();
  }

  /** Documents that may be needed, depending on answers the application asks for. */
  public List<Slot> possibleDocuments(LocalDate today) {
    Answers known = known(today);
    return form.stream()
        .flatMap(definition -> definition.slots().stream())
        .filter(slot -> !slot.required() || !slot.shownWhen().canTell(known, today))
        .filter(slot -> slot.required() || slot.shownWhen().evaluate(known, today))
        .toList();
  }

  /** What was answered, with a date of birth that stands for the age told; it is not carried on. */
  private Answers known(LocalDate today) {
    Map<String, JsonValue> known = new LinkedHashMap<>(prefilled);
    known.put("pd.dob", Json.createValue(today.minusYears(minor ? 17 : 30).toString()));
    return new Answers(known);
  }

  /**
   * An address outside this service.
   *
   * @param text what lies there
   * @param url the address
   */
  public record Link(LocalizedText text, String url) {}

  /**
   * An application that is not the right one.
   *
   * @param application its name
   * @param text why not
   */
  public record WhyNot(LocalizedText application, LocalizedText text) {}
}
