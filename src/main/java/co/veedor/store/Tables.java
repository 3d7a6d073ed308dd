package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Whole tables as lines of JSON: a row a line, texts and whole numbers. */
final class Tables {
  /** All tables, those others refer to first. */
  static final List<String> NAMES =
      List.of(
          "setting",
          "entity",
          "person",
          "period",
          "membership",
          "answer",
          "evidence",
          "evidence_use",
          "review_note",
          "sample",
          "target",
          "assignment",
          "decision",
          "amendment",
          "session",
          "token",
          "report_job",
          "history");

  private static final int BATCH = 200;

  private Tables() {}

  /** The version of the tables. */
  static String schema(Handle handle) {
    List<String> schemas = schemas(handle);
    return schemas.get(schemas.size() - 1);
  }

  /** Writes every row of a table; the number of rows. */
  static long write(Handle handle, String table, OutputStream out) throws IOException {
    long rows = 0;
    try (var lines =
        handle
            .createQuery("SELECT * FROM " + table)
            .setFetchSize(BATCH)
            .map((row, context) -> line(row))
            .stream()) {
      for (String line : (Iterable<String>) lines::iterator) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        rows++;
      }
    }
    return rows;
  }

  private static String line(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      Object value = row.getObject(column);
      boolean number = value instanceof Integer || value instanceof Long;
      values.put(columns.getColumnName(column), number || value == null ? value : value.toString());
    }
    return JsonText.line(values);
  }

  /** Every version the tables went through, this one last. */
  static List<String> schemas(Handle handle) {
    return handle
        .createQuery(
            "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"
                + " ORDER BY installed_rank")
        .mapTo(String.class)
        .list();
  }

  /** Those of {@link #NAMES} that there were in the version of this database, in their order. */
  static List<String> present(Handle handle) {
    Set<String> found =
        handle
            .queryMetadata(data -> data.getTables(null, null, "%", new String[] {"TABLE"}))
            .map((row, context) -> row.getString("TABLE_NAME"))
            .set();
    return NAMES.stream().filter(found::contains).toList();
  }

  /**
   * Refuses a database in which something is kept.
   *
   * @throws co.veedor.fault.FaultException when anything but settings ever was
   */
  static void stopUnlessEmpty(Handle handle) {
    if (!areEmpty(handle)) {
      throw Refusals.stop("ya hay datos guardados", "una carpeta o una base de datos vacía");
    }
  }

  private static boolean areEmpty(Handle handle) {
    return present(handle).stream()
        .filter(table -> !table.equals("setting"))
        .allMatch(
            table ->
                handle
                        .createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM " + table + " LIMIT 1) t")
                        .mapTo(Long.class)
                        .one()
                    == 0);
  }

  /** Puts the rows of a file into a table; the number of rows. */
  static long read(Handle handle, String table, BufferedReader in) throws IOException {
    List<String> columns = columns(handle, table);
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream().map(":"::concat).collect(Collectors.joining(", ")));
    long rows = 0;
    PreparedBatch batch = handle.prepareBatch(sql);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      rows++;
      bind(batch, columns, row(line, columns, Place.of(table + ".jsonl:" + rows)));
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    return rows;
  }

  private static void bind(PreparedBatch batch, List<String> columns, Map<?, ?> row) {
    for (String column : columns) {
      Object value = row.get(column);
      Object held = value instanceof BigDecimal number ? (Object) number.longValueExact() : value;
      // A batch expects of a column what its first row holds: only so it takes nothing there too.
      batch.bindBySqlType(column, held, held == null ? Types.NULL : Types.OTHER);
    }
    batch.add();
  }

  private static Map<?, ?> row(String line, List<String> columns, Place place) {
    if (JsonValues.read(line, place) instanceof Map<?, ?> row
        && row.keySet().equals(Set.copyOf(columns))) {
      return row;
    }
    throw BackupReader.refused(place.toString(), "la fila no es de esta tabla");
  }

  private static List<String> columns(Handle handle, String table) {
    return handle
        .createQuery("SELECT * FROM " + table + " WHERE 1 = 0")
        .scanResultSet(
            (rows, context) -> {
              ResultSetMetaData columns = rows.get().getMetaData();
              List<String> names = new ArrayList<>();
              for (int column = 1; column <= columns.getColumnCount(); column++) {
                names.add(columns.getColumnName(column));
              }
              return names;
            });
  }
}
