package co.veedor.response.workbook;

import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the questionnaire that the codes of a workbook belong to. */
final class Match {
  private final Map<String, Questionnaire> questionnaires;
  private final List<Table> tables;

  Match(Map<String, Questionnaire> questionnaires, List<Table> tables) {
    this.questionnaires = questionnaires;
    this.tables = tables;
  }

  /** The one with most of its codes in the workbook; null, with a fault, when there is none. */
  Questionnaire best(Place book, FaultList faults) {
    List<String> written =
        tables.stream()
            .filter(Table::isOfQuestions)
            .flatMap(table -> table.possibleCodes().stream())
            .toList();
    Map<String, Long> known = new LinkedHashMap<>();
    questionnaires.forEach((id, questionnaire) -> known.put(id, known(questionnaire, written)));
    long most = known.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> best = known.keySet().stream().filter(id -> known.get(id) == most).toList();
    if (most > 0 && best.size() == 1) {
      return questionnaires.get(best.get(0));
    }
    faults.add(
        book,
        most == 0
            ? "ninguno de sus códigos es de un cuestionario conocido"
            : "sus códigos sirven igual para " + String.join(" y ", best),
        "el código del cuestionario a la derecha de la palabra «Cuestionario»");
    return null;
  }

  private static long known(Questionnaire questionnaire, List<String> written) {
    Codes codes = new Codes(questionnaire);
    return written.stream().filter(codes::isQuestion).map(codes::question).distinct().count();
  }
}
