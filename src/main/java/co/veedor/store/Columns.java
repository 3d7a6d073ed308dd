package co.veedor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How Java values lie in columns. */
final class Columns {
  /** Always six decimals, so that instants sort as texts. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** Every record is made from the columns its components are called after. */
  private static final RowMapperFactory RECORDS =
      (type, config) ->
          type instanceof Class<?> known && known.isRecord()
              ? Optional.of(ConstructorMapper.of(known))
              : Optional.empty();

  private Columns() {}

  static void register(Jdbi jdbi) {
    jdbi.registerRowMapper(RECORDS);
    jdbi.registerArgument(new InstantText());
    jdbi.registerArgument(new DayText());
    jdbi.registerArgument(new TruthNumber());
    jdbi.registerColumnMapper(
        Instant.class, (row, column, context) -> instant(row.getString(column)));
    jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> day(row, column));
    jdbi.registerColumnMapper(boolean.class, (row, column, context) -> row.getInt(column) == 1);
  }

  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  private static Instant instant(String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  private static final class InstantText extends AbstractArgumentFactory<Instant> {
    InstantText() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, text(value));
    }
  }

  private static final class DayText extends AbstractArgumentFactory<LocalDate> {
    DayText() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toString());
    }
  }

  private static final class TruthNumber extends AbstractArgumentFactory<Boolean> {
    TruthNumber() {
      super(Types.INTEGER);
    }

    @Override
    protected Argument build(Boolean value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setInt(position, value ? 1 : 0);
    }
  }
}
