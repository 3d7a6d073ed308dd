package co.veedor.engine;

import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A rule file as the compiler takes it.
 *
 * @param file the file a person wrote
 * @param drl the rules in DRL: the file itself, or what its decision table says
 */
record RuleSource(TextFile file, String drl) {
  static final String TABLE = ".drl.csv";
  private static final Pattern CELL = Pattern.compile("cell [A-Z]+(\\d+)");
  private static final Pattern UNFILLED = Pattern.compile("\"\\$(\\d|param)\"");
  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+)");

  /** Takes a DRL file as it is and turns a decision table into DRL. */
  static RuleSource of(TextFile file) {
    return new RuleSource(file, file.name().endsWith(TABLE) ? table(file) : file.text());
  }

  /** The path the compiler knows it by, always ending in {@code .drl}. */
  String path() {
    return file.name().endsWith(TABLE) ? file.name() + ".drl" : file.name();
  }

  /** The line a person must look at for a line of the DRL. */
  int lineFor(int drlLine) {
    if (!file.name().endsWith(TABLE)) {
      return drlLine;
    }
    Matcher row = ROW.matcher(String.join("\n", drl.lines().limit(drlLine).toList()));
    int line = 0;
    while (row.find()) {
      line = Integer.parseInt(row.group(1));
    }
    return line;
  }

  private static String table(TextFile file) {
    String drl;
    try {
      drl =
          new SpreadsheetCompiler().compile(new ByteArrayInputStream(file.bytes()), InputType.CSV);
    } catch (RuntimeException broken) {
      throw stop(file, String.valueOf(broken.getMessage()));
    }
    if (!ROW.matcher(drl).find()) {
      throw stop(file, "");
    }
    RuleSource source = new RuleSource(file, drl);
    Matcher unfilled = UNFILLED.matcher(drl);
    if (unfilled.find()) {
      int line = (int) drl.substring(0, unfilled.start()).lines().count();
      throw new FaultException(
          Kind.RULE,
          Fault.at(
              new Place(file.name(), source.lineFor(line)),
              "a una celda le faltan valores",
              "los valores que pide el título de la columna, separados por comas"));
    }
    return drl;
  }

  private static FaultException stop(TextFile file, String message) {
    Matcher cell = CELL.matcher(message);
    int line = cell.find() ? Integer.parseInt(cell.group(1)) : 0;
    return new FaultException(
        Kind.RULE,
        Fault.at(
            new Place(file.name(), line),
            "la tabla de decisión no se puede leer"
                + (message.isEmpty() ? "" : " (" + message + ")"),
            "una tabla RuleTable con encabezados y al menos una fila"));
  }
}
