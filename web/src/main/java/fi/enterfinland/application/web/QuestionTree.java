package fi.enterfinland.application.web;

import fi.enterfinland.form.model.Condition;
import fi.enterfinland.form.model.Presentation;
import fi.enterfinland.form.model.Question;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the questions of a page stand: a follow-up directly under the answer that calls for it
 * (experience design 3.3). A question follows the last question of its own page that its condition
 * speaks of; a few that one option alone calls for stand under that option, more of them under the
 * whole question, so that its other options are not torn apart.
 */
final class QuestionTree {
  private static final int MOST_UNDER_AN_OPTION = 3;

  private QuestionTree() {}

  /**
   * A question in its place.
   *
   * @param question what is asked
   * @param option the value of its parent's option it stands under, if any
   * @param followUps what follows from its answer
   */
  record Node(Question question, Optional<String> option, List<Node> followUps) {
    /** The follow-ups under one option. */
    List<Node> under(String value) {
      List<Node> under = followUps.stream().filter(node -> node.isUnder(value)).toList();
      return under.size() <= MOST_UNDER_AN_OPTION ? under : List.of();
    }

    /** The follow-ups under the whole question. */
    List<Node> below() {
      return followUps.stream()
          .filter(node -> node.option().isEmpty() || under(node.option().get()).isEmpty())
          .toList();
    }

    private boolean isUnder(String value) {
      return option.filter(value::equals).isPresent();
    }
  }

  /** Puts the questions of a page, or of one row of a group, in their places. */
  static List<Node> of(List<Question> questions) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Node> top = new ArrayList<>();
    for (Question question : questions) {
      Optional<Node> parent = parent(question, nodes);
      Node node =
          new Node(
              question,
              parent.flatMap(of -> option(of.question(), question.shownWhen())),
              new ArrayList<>());
      parent.map(Node::followUps).orElse(top).add(node);
      nodes.put(question.key(), node);
    }
    return top;
  }

  private static Optional<Node> parent(Question question, Map<String, Node> before) {
    Node parent = null;
    for (Map.Entry<String, Node> candidate : before.entrySet()) {
      if (question.shownWhen().references().contains(candidate.getKey())) {
        parent = candidate.getValue();
      }
    }
    return Optional.ofNullable(parent);
  }

  /** The one option a condition asks for, if it asks for one of this question. */
  private static Optional<String> option(Question parent, Condition condition) {
    if (parent.presentation() != Presentation.RADIOS || condition.equals(Condition.ALWAYS)) {
      return Optional.empty();
    }
    JsonObject json = condition.toJson();
    return json.getString("question", "").equals(parent.key()) ? single(json) : Optional.empty();
  }

  private static Optional<String> single(JsonObject leaf) {
    JsonValue equals = leaf.get("equals");
    if (equals != null) {
      return Optional.of(equals instanceof JsonString text ? text.getString() : equals.toString());
    }
    return leaf.get("in") instanceof JsonArray among && among.size() == 1
        ? Optional.of(among.getString(0))
        : Optional.empty();
  }
}
