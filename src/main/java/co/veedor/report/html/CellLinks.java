package co.veedor.report.html;

import co.veedor.assessment.FindingResult;
import co.veedor.assessment.GapResult;
import co.veedor.facts.Keys;
import co.veedor.plan.GapRow;
import co.veedor.plan.ImportedRow;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.PlanSettings.ImportedGap;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Wave;
import java.util.List;

/** Where the cells of each table lead, by the fixed id of the column. */
final class CellLinks {
  private static final String SCHEDULE = "#cronograma";

  private final Index index;
  private final String basis;

  CellLinks(Index index, String basis) {
    this.index = index;
    this.basis = basis;
  }

  /** The parts of a cell of the table of gaps. */
  List<Ref> of(String column, MatrixRow row, String text) {
    return row instanceof GapRow gap
        ? gap(column, gap, text)
        : imported(column, ((ImportedRow) row).finding(), text);
  }

  private List<Ref> imported(String column, ImportedGap finding, String text) {
    return column.equals("initiatives")
        ? finding.initiatives().stream().map(id -> index.subject(id, id)).toList()
        : one(Ref.plain(text));
  }

  private List<Ref> gap(String column, GapRow row, String text) {
    GapResult gap = row.gap();
    return switch (column) {
      case "same" -> row.same().stream().map(id -> index.subject(Keys.id(id), id)).toList();
      case "domain" ->
          one(index.subject(text, Keys.of(gap.questionnaire(), gap.question().node())));
      case "question" -> one(index.subject(text, gap.id()));
      case "current" -> one(index.why(text, gap.id() + "#" + basis));
      case "target" -> one(index.why(text, gap.id() + "#meta"));
      case "size" -> one(index.why(text, gap.because().get(0)));
      case "severity" -> one(index.why(text, gap.because().get(1)));
      case "initiatives" -> gap.initiatives().stream().map(id -> index.subject(id, id)).toList();
      default -> one(Ref.plain(text));
    };
  }

  /** The parts of a cell of the table of initiatives. */
  List<Ref> of(String column, PlannedInitiative planned, String text) {
    String id = planned.initiative().id();
    return switch (column) {
      case "id", "cost", "costLow", "costHigh" -> one(index.subject(text, id));
      case "priority" -> one(index.why(text, planned.because().get(0)));
      case "impacto", "complejidad", "financiera", "victorias" ->
          one(index.why(text, id + "." + column + "#calificacion"));
      case "months", "start", "end" -> one(index.why(text, id + SCHEDULE));
      case "dependsOn" ->
          planned.initiative().dependsOn().stream()
              .map(before -> index.subject(before, before))
              .toList();
      case "closes" ->
          planned.closes().stream().map(gap -> index.why(Keys.id(gap), gap + "#" + id)).toList();
      default -> one(Ref.plain(text));
    };
  }

  /** The parts of a cell of the roadmap: its bars lead to the reason of their place. */
  List<Ref> ofPlace(String column, PlannedInitiative planned, String text) {
    boolean bar = text.length() == 1 && Wave.read(column).isPresent();
    return bar
        ? one(index.why(text, planned.initiative().id() + SCHEDULE))
        : of(column, planned, text);
  }

  /** The parts of a cell of the table of findings. */
  List<Ref> of(String column, FindingResult finding, String text) {
    return switch (column) {
      case "severity", "rule" -> one(index.why(text, finding.because()));
      case "subject" ->
          one(index.subject(text, Keys.of(finding.questionnaire(), finding.subject())));
      case "other" -> one(finding.isAcross() ? other(finding, text) : Ref.plain(text));
      default -> one(Ref.plain(text));
    };
  }

  private Ref other(FindingResult finding, String text) {
    String key = Keys.of(finding.other().questionnaire(), finding.other().question());
    return index.subject(text, key);
  }

  private static List<Ref> one(Ref ref) {
    return List.of(ref);
  }
}
