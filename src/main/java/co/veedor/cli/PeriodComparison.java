package co.veedor.cli;

import co.veedor.assessment.Content;
import co.veedor.comparison.CorrectionReader;
import co.veedor.comparison.Corrections;
import co.veedor.comparison.Movement;
import co.veedor.comparison.Movements;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.report.Layout;
import co.veedor.report.MovementNotes;
import co.veedor.report.MovementTables;
import co.veedor.report.ReportFolder;
import co.veedor.report.Table;
import co.veedor.report.excel.TablesWorkbook;
import co.veedor.report.json.MovementJson;
import co.veedor.report.text.TextTable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two results side by side and, for two of one entity, because of what they differ. */
final class PeriodComparison {
  /** Parts of a total told one by one on a terminal. */
  private static final int TOLD = 12;

  private static final String VERIFIED = "verificado";

  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final Path amended;

  /**
   * A comparison.
   *
   * @param amended file with the corrections of the later answers; null when there is none
   */
  PeriodComparison(Workplace workplace, EvaluationSettings settings, Path amended) {
    this.workplace = workplace;
    this.settings = settings;
    this.amended = amended;
  }

  /** Reads both results. */
  void run(Path before, Path after, ComparisonOutput output) {
    ComparedResult one = read(before);
    ComparedResult other = read(after);
    boolean told = isOfOne(one, other);
    if (!told && (output.isAsked() || amended != null)) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of(""),
              "no se puede decir por qué cambia",
              "dos archivos de respuestas de una misma entidad"));
    }
    Movement movement = told ? movement(one, other) : null;
    if (movement != null && output.folder() != null) {
      write(movement, one.title() + "  →  " + other.title(), output);
    }
    if (output.json()) {
      workplace.answer(out -> MovementJson.write(movement, out));
      return;
    }
    print(one, other, movement);
    output.tellWritten(workplace.out());
  }

  private ComparedResult read(Path file) {
    return new ComparedResultReader(workplace, Kind.RESPONSE, settings)
        .read(workplace.here().resolve(file), file.toString());
  }

  private static boolean isOfOne(ComparedResult one, ComparedResult other) {
    return one.assessment() != null
        && other.assessment() != null
        && one.assessment()
            .response()
            .entity()
            .id()
            .equals(other.assessment().response().entity().id());
  }

  private Movement movement(ComparedResult one, ComparedResult other) {
    Content content = workplace.content().get();
    Corrections corrections = Corrections.NONE;
    if (amended != null) {
      Path file = workplace.here().resolve(amended);
      TextFile text = TextFile.read(file, amended.toString(), Kind.RESPONSE);
      corrections = CorrectionReader.read(text, content.questionnaires());
    }
    return new Movements(workplace.assessor(), content.crosswalks().get(), corrections)
        .between(one.assessment(), other.assessment());
  }

  private MovementTables tables(Movement movement) {
    return new MovementTables(
        workplace.layout().get(), workplace.content().get().catalogue().vocabulary(), movement);
  }

  private void write(Movement movement, String title, ComparisonOutput output) {
    Layout layout = workplace.layout().get();
    MovementTables tables = tables(movement);
    Map<String, Table> sheets = new LinkedHashMap<>();
    for (String reading : FactsOf.READINGS) {
      sheets.put(word(reading), tables.nodes(reading));
      sheets.put("Por qué " + word(reading).toLowerCase(Locale.ROOT), tables.causes(reading));
    }
    Map<String, ReportFolder.Writing> files = new LinkedHashMap<>();
    files.put("comparacion.json", out -> MovementJson.write(movement, out));
    files.put(
        "comparacion.xlsx",
        out -> new TablesWorkbook(layout).write(title, MovementNotes.of(movement), sheets, out));
    output.folder().write("", files);
  }

  private String word(String reading) {
    return workplace.content().get().catalogue().vocabulary().word("reading", reading);
  }

  private void print(ComparedResult one, ComparedResult other, Movement movement) {
    PrintStream out = workplace.out();
    out.println("A: " + one.title());
    out.println("B: " + other.title());
    out.println();
    out.print(TextTable.draw(ComparedResult.sideBySide(one, other)));
    if (movement == null) {
      out.println();
      out.println(
          "Para ver por qué cambia, dé los dos archivos de respuestas de una misma entidad.");
      return;
    }
    out.println();
    MovementNotes.of(movement).forEach(out::println);
    editions(movement).forEach(out::println);
    why(movement, settings.basis());
    if (!settings.basis().equals(VERIFIED)) {
      why(movement, VERIFIED);
    }
  }

  private void why(Movement movement, String reading) {
    Table table = tables(movement).totals(reading, TOLD);
    PrintStream out = workplace.out();
    out.println();
    out.println(table.title() + ", lectura " + word(reading).toLowerCase(Locale.ROOT));
    out.println();
    out.print(table.rows().isEmpty() ? "Ningún total se movió.\n" : TextTable.draw(table));
  }

  private static List<String> editions(Movement movement) {
    return movement.editions().stream()
        .map(
            each ->
                "El detalle del cambio de edición: ./veedor comparar A --edicion "
                    + each.from()
                    + "="
                    + each.to())
        .toList();
  }
}
