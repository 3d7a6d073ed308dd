package co.veedor.report.html;

import co.veedor.assessment.FindingResult;
import co.veedor.assessment.GapResult;
import co.veedor.facts.Keys;
import co.veedor.plan.PlannedInitiative;
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
  List<Ref> of(String column, GapResult gap, String text) {
    return switch (column) {
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
    String id = planned.result().initiative().id();
    return switch (column) {
      case "id", "costLow", "costHigh" -> one(index.subject(text, id));
      case "priority" -> one(index.why(text, planned.because().get(0)));
      case "impacto", "complejidad", "financiera", "victorias" ->
          one(index.why(text, id + ".prioridad.peso." + column + "#calificacion"));
      case "months", "start", "end" -> one(index.why(text, id + SCHEDULE));
      case "dependsOn" ->
          planned.result().initiative().dependsOn().stream()
              .map(before -> index.subject(before, before))
              .toList();
      case "closes" ->
          planned.result().closes().stream()
              .map(gap -> index.why(Keys.id(gap), gap + "#" + id))
              .toList();
      default -> one(Ref.plain(text));
    };
  }

  /** The parts of a cell of the table of findings. */
  List<Ref> of(String column, FindingResult finding, String text) {
    return switch (column) {
      case "severity", "rule" -> one(index.why(text, finding.because()));
      case "subject" ->
          one(index.subject(text, Keys.of(finding.questionnaire(), finding.subject())));
      default -> one(Ref.plain(text));
    };
  }

  private static List<Ref> one(Ref ref) {
    return List.of(ref);
  }
}
