package co.veedor.document.sheet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of texts so that {@link Csv} reads them back and the spreadsheets of the country open
 * them: semicolons, UTF-8 with its mark, and an apostrophe before what they would compute.
 */
public final class CsvText {
  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
  private static final CsvSchema SCHEMA =
      CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");
  private static final Pattern RISKY = Pattern.compile("(?s)'*[=@+\\-\\t\\r].*");

  private CsvText() {}

  /** The file of some rows; a row without texts is an empty line. */
  public static byte[] of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (JsonGenerator csv = FACTORY.createGenerator(text)) {
      csv.setSchema(SCHEMA);
      for (List<String> row : rows) {
        csv.writeStartArray();
        for (String field : row.isEmpty() ? List.of("") : row) {
          csv.writeString(RISKY.matcher(field).matches() ? "'" + field : field);
        }
        csv.writeEndArray();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
