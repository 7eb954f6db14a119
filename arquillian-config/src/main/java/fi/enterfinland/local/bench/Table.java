package fi.enterfinland.local.bench;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the bench found, line by line, and whether it is good enough. */
final class Table {
  private final List<Row> rows = new ArrayList<>();

  void add(Row row) {
    rows.add(row);
  }

  /** The table as text, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Row.headings());
    rows.forEach(row -> lines.add(row.line()));
    return lines;
  }

  /** What misses its target; empty if all is met. */
  List<String> missed() {
    return rows.stream().filter(row -> !row.isMet()).map(Row::what).toList();
  }

  /**
   * The table for programs to read.
   *
   * @param at when it was measured
   */
  String json(Instant at) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("at", at.toString());
    found.put("processors", Runtime.getRuntime().availableProcessors());
    found.put("java", Runtime.version().toString());
    found.put("met", missed().isEmpty());
    found.put("rows", rows.stream().map(Row::json).toList());
    return JSONObjectUtils.toJSONString(found);
  }
}
