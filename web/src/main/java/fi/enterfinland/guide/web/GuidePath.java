package fi.enterfinland.guide.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The guide's answers as they stand in an address: nothing is kept anywhere else, so that every
 * step can be opened again, sent on, and gone back to.
 *
 * @param answers the values chosen, from the first question on
 * @param want an answer to give by itself wherever a question offers it; empty for none
 */
record GuidePath(List<String> answers, String want) {
  /** More than the longest way through the guide. */
  private static final int MOST = 30;

  GuidePath {
    answers = List.copyOf(answers.size() > MOST ? answers.subList(0, MOST) : answers);
  }

  /** Reads the parameters of a request; what is missing is empty. */
  static GuidePath of(String[] answers, String want) {
    return new GuidePath(
        answers == null ? List.of() : List.of(answers), want == null ? "" : want.strip());
  }

  GuidePath with(String answer) {
    List<String> more = new ArrayList<>(answers);
    more.add(answer);
    return new GuidePath(more, want);
  }

  GuidePath withoutWant() {
    return new GuidePath(answers, "");
  }

  GuidePath first(int count) {
    return new GuidePath(answers.subList(0, count), want);
  }

  /** An address with these answers. */
  String at(String page) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    answers.forEach(answer -> query.add("a=" + encoded(answer)));
    if (!want.isEmpty()) {
      query.add("want=" + encoded(want));
    }
    return page + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
