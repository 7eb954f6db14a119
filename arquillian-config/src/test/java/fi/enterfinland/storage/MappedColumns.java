package fi.enterfinland.storage;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Compares what the entities say about their tables with what the database has. Answers with what
 * does not fit, in words.
 */
final class MappedColumns {
  private static final Map<Class<?>, Set<String>> FITTING =
      Map.ofEntries(
          Map.entry(String.class, Set.of("text")),
          Map.entry(ApplicationNumber.class, Set.of("text")),
          Map.entry(long.class, Set.of("bigint")),
          Map.entry(Long.class, Set.of("bigint")),
          Map.entry(int.class, Set.of("integer")),
          Map.entry(Integer.class, Set.of("integer")),
          Map.entry(boolean.class, Set.of("boolean")),
          Map.entry(Boolean.class, Set.of("boolean")),
          Map.entry(Instant.class, Set.of("timestamp with time zone")),
          Map.entry(LocalDate.class, Set.of("date")),
          Map.entry(UUID.class, Set.of("uuid")),
          Map.entry(byte[].class, Set.of("bytea")));

  private final Connection connection;
  private final List<String> broken = new ArrayList<>();

  MappedColumns(Connection connection) {
    this.connection = connection;
  }

  /** Compares one entity with its table. */
  List<String> check(Class<?> entity) throws SQLException {
    String table = entity.getAnnotation(Table.class).name();
    Map<String, Stored> columns = columns(table);
    if (columns.isEmpty()) {
      broken.add(entity.getSimpleName() + ": there is no table " + table);
      return broken;
    }
    Set<String> mapped = new TreeSet<>();
    for (Field field : fields(entity)) {
      if (isColumn(field)) {
        String name = name(field);
        mapped.add(name);
        check(entity.getSimpleName() + "." + field.getName(), field, name, columns.get(name));
      }
    }
    columns.forEach(
        (name, column) -> {
          if (column.needed() && !mapped.contains(name)) {
            broken.add(table + "." + name + ": must have a value, and nothing is mapped to it");
          }
        });
    return broken;
  }

  private void check(String what, Field field, String name, Stored column) {
    if (column == null) {
      broken.add(what + ": there is no column " + name);
      return;
    }
    Class<?> type = field.getType();
    Set<String> fitting =
        type.isEnum() || field.isAnnotationPresent(Enumerated.class)
            ? Set.of("text")
            : FITTING.getOrDefault(
                type,
                field.isAnnotationPresent(Convert.class)
                    ? Set.of("jsonb", "text", "uuid")
                    : Set.of("jsonb", "text", "bigint"));
    if (!fitting.contains(column.type())) {
      broken.add(what + ": is " + type.getSimpleName() + ", the column " + column.type());
    }
    if (type.isPrimitive() && column.nullable()) {
      broken.add(what + ": cannot be empty, the column can");
    }
    Column annotation = field.getAnnotation(Column.class);
    if (annotation != null && !annotation.nullable() && column.nullable()) {
      broken.add(what + ": says it is never empty, the column can be");
    }
    if (annotation != null && column.length() != null && annotation.length() > column.length()) {
      broken.add(what + ": up to " + annotation.length() + ", the column " + column.length());
    }
    if (field.isAnnotationPresent(Id.class) && column.nullable()) {
      broken.add(what + ": is a key, the column can be empty");
    }
  }

  /** The fields of an entity, and those of the values it holds in its own table. */
  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(Embedded.class)) {
        fields.addAll(fields(field.getType()));
      } else {
        fields.add(field);
      }
    }
    return fields;
  }

  private static boolean isColumn(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !field.isSynthetic()
        && !field.getName().startsWith("_persistence")
        && !Modifier.isTransient(field.getModifiers())
        && !field.isAnnotationPresent(Transient.class)
        && !field.isAnnotationPresent(OneToMany.class)
        && !field.isAnnotationPresent(ElementCollection.class);
  }

  /** The name of a column where none is written is the field's: the database ignores its case. */
  private static String name(Field field) {
    Column column = field.getAnnotation(Column.class);
    JoinColumn join = field.getAnnotation(JoinColumn.class);
    String written = column != null ? column.name() : join != null ? join.name() : "";
    return written.isEmpty() ? field.getName().toLowerCase(java.util.Locale.ROOT) : written;
  }

  private Map<String, Stored> columns(String table) throws SQLException {
    Map<String, Stored> columns = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select column_name, data_type, is_nullable = 'YES', column_default is null
              and is_identity = 'NO' and is_generated = 'NEVER', character_maximum_length
            from information_schema.columns where table_schema = 'public' and table_name = ?
            """)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          boolean nullable = row.getBoolean(3);
          columns.put(
              row.getString(1),
              new Stored(
                  row.getString(2),
                  nullable,
                  !nullable && row.getBoolean(4),
                  row.getObject(5, Integer.class)));
        }
      }
    }
    return columns;
  }

  /**
   * A column as the database has it.
   *
   * @param type its type, in SQL's words
   * @param nullable whether it may be empty
   * @param needed whether a row must bring a value for it
   * @param length the most characters it takes; null if any number
   */
  private record Stored(String type, boolean nullable, boolean needed, Integer length) {}
}
