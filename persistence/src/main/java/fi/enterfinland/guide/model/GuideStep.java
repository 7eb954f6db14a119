package fi.enterfinland.guide.model;

import java.util.List;

/** Where a person stands in the guide: at a question, or at a result. */
public sealed interface GuideStep permits GuideQuestion, GuideResult {
  /** The answers that led here, in order. */
  List<GivenAnswer> given();

  /** Whether the guide has come to its end. */
  default boolean isResult() {
    return this instanceof GuideResult;
  }

  /** The answers that led here as they stand in the address. */
  default List<String> values() {
    return given().stream().map(GivenAnswer::value).toList();
  }
}
