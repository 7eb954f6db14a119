package fi.enterfinland.demonstration.model;

import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.YamlResource;
import fi.enterfinland.decision.model.Court;
import fi.enterfinland.decision.model.NewDecision;
import fi.enterfinland.decision.model.Outcome;
import fi.enterfinland.decision.model.Permit;
import fi.enterfinland.decision.model.PermitType;
import fi.enterfinland.decision.model.RightToWork;
import fi.enterfinland.decision.model.ServiceMode;
import fi.enterfinland.supplement.model.Addressee;
import fi.enterfinland.supplement.model.ItemKind;
import fi.enterfinland.supplement.model.NewRequest;
import fi.enterfinland.supplement.model.RequestedItem;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** The invented cases of {@code demonstration/cases.yaml}. */
public final class Demonstration {
  private final JsonObject data;

  private Demonstration(JsonObject data) {
    this.data = data;
  }

  /** Reads the data file. */
  public static Demonstration read() {
    return new Demonstration(YamlResource.read("demonstration/cases.yaml"));
  }

  /** Which application all of them are about. */
  public String formCode() {
    return data.getString("form");
  }

  /** The people with cases. */
  public List<DemonstrationPerson> applicants() {
    JsonObject student = data.getJsonObject("student");
    return data.getJsonArray("applicants").getValuesAs(JsonObject.class).stream()
        .map(person -> DemonstrationPerson.of(person, student))
        .toList();
  }

  /** The cases that were lodged elsewhere, whose people have no account. */
  public List<DemonstrationCase> elsewhere() {
    return data.getJsonArray("elsewhere").getValuesAs(JsonObject.class).stream()
        .map(DemonstrationCase::elsewhere)
        .toList();
  }

  /** What was lodged elsewhere, on a day. */
  public Lodging lodging(JsonObject told, Language language, LocalDate lodgedOn) {
    return new Lodging(
        told.getString("matter"),
        lodgedOn,
        new Applicant(
            told.getString("family"),
            told.getString("given"),
            lodgedOn.minusYears(told.getInt("age")).minusMonths(2),
            told.getString("citizenship")),
        told.getBoolean("minor", false),
        language);
  }

  /** The officer who handles the cases. */
  public DemonstrationPerson handler() {
    return DemonstrationPerson.of(data.getJsonObject("handler"), JsonObject.EMPTY_JSON_OBJECT);
  }

  /** The officer who decides them. */
  public DemonstrationPerson maker() {
    return DemonstrationPerson.of(data.getJsonObject("maker"), JsonObject.EMPTY_JSON_OBJECT);
  }

  /** The paper that lies in a slot of the form, or answers an item of a request. */
  public DemonstrationPaper paper(String name) {
    return DemonstrationPaper.of(data.getJsonObject("papers").getJsonObject(name));
  }

  /** A request for additional information. */
  public NewRequest request(String name, Language language, LocalDate dueOn) {
    JsonObject request = data.getJsonObject("requests").getJsonObject(name);
    return new NewRequest(
        null,
        dueOn,
        language,
        Addressee.valueOf(request.getString("to", Addressee.APPLICANT.name())),
        Texts.text(request, "intro").in(language),
        request.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(Demonstration::item)
            .toList());
  }

  private static RequestedItem item(JsonObject item) {
    return new RequestedItem(
        item.getString("id"),
        ItemKind.valueOf(item.getString("kind")),
        Texts.text(item, "title"),
        Texts.text(item, "explanation"),
        item.getBoolean("required", true));
  }

  /**
   * A decision.
   *
   * @param reader the applicant's language, for the summary
   * @param madeOn the day of the decision, from which its days are counted
   */
  public NewDecision decision(String name, Language reader, LocalDate madeOn) {
    JsonObject decision = data.getJsonObject("decisions").getJsonObject(name);
    // Decisions are given in Finnish or Swedish.
    Language language = reader == Language.SV ? Language.SV : Language.FI;
    return new NewDecision(
        Outcome.valueOf(decision.getString("outcome")),
        permit(decision, madeOn),
        Court.HELSINKI,
        NewDecision.APPEAL_DAYS,
        language,
        Texts.text(decision, "summary").in(reader),
        decision.getJsonObject("reasons").getString(language.code()),
        ServiceMode.valueOf(decision.getString("service")));
  }

  private static Permit permit(JsonObject decision, LocalDate madeOn) {
    if (!decision.containsKey("permit-until")) {
      return null;
    }
    return new Permit(
        PermitType.A,
        madeOn,
        LocalDate.parse(DemonstrationCase.dated(decision.getString("permit-until"), madeOn)),
        RightToWork.STUDENT);
  }
}
