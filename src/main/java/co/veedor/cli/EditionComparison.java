package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.proposal.Translated;
import co.veedor.proposal.Translation;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import co.veedor.report.text.TextTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what the answers to one edition come to under another, and why. */
final class EditionComparison {
  private static final List<Column> COLUMNS =
      Stream.of(
              "Total",
              "Como se respondió",
              "Solo lo que pasa",
              "En la otra edición",
              "Por lo que no pasa",
              "Por cómo pregunta y suma la otra")
          .map(name -> new Column(name, name, name.length()))
          .toList();

  private final Workplace workplace;

  EditionComparison(Workplace workplace) {
    this.workplace = workplace;
  }

  /**
   * Prints the comparison.
   *
   * @param assessment the response, assessed
   * @param pair the edition answered and the other one, as {@code from=to}
   */
  void print(Assessment assessment, String pair) {
    Content content = workplace.content().get();
    String[] ids = pair.split("=", -1);
    if (ids.length != 2) {
      throw wrong("«" + pair + "» no dice dos ediciones", "UNA=OTRA");
    }
    Questionnaire from = ProposeCommand.known(content.questionnaires(), ids[0], "--edicion");
    Questionnaire to = ProposeCommand.known(content.questionnaires(), ids[1], "--edicion");
    if (!assessment.response().answers().containsKey(from.id())) {
      throw wrong("el archivo no responde «" + from.id() + "»", answered(assessment));
    }
    Translation translation =
        new Translation(workplace.assessor(), content.crosswalks().get(), from, to);
    if (!translation.isPossible()) {
      throw wrong(
          "nada relaciona «" + from.id() + "» con «" + to.id() + "»",
          "dos ediciones con un archivo en questionnaires/crosswalks");
    }
    Translated translated =
        translation.of(assessment.response(), assessment.asOf(), assessment.basis());
    workplace.out().println(from.name() + "  →  " + to.name());
    workplace.out().println();
    workplace.out().print(TextTable.draw(table(translated)));
    workplace.out().println();
    explain(workplace.out(), translated, to);
  }

  private static String answered(Assessment assessment) {
    return "uno de: " + String.join(", ", assessment.response().answers().keySet());
  }

  private static Table table(Translated translated) {
    Map<String, Fraction> before = totals(translated.before());
    Map<String, Fraction> kept = totals(translated.kept());
    Map<String, Fraction> after = totals(translated.after());
    Map<String, String> names = new LinkedHashMap<>(names(translated.before()));
    names(translated.after()).forEach(names::putIfAbsent);
    List<List<Cell>> rows = new ArrayList<>();
    names.forEach(
        (id, name) ->
            rows.add(
                List.of(
                    new Words(name),
                    new Percent(before.get(id), ""),
                    new Percent(kept.get(id), ""),
                    new Percent(after.get(id), ""),
                    new Percent(moved(before.get(id), kept.get(id)), ""),
                    new Percent(moved(kept.get(id), after.get(id)), ""))));
    return new Table("editions", "Comparación de ediciones", COLUMNS, rows);
  }

  private static Fraction moved(Fraction before, Fraction after) {
    return before == null || after == null ? null : after.minus(before);
  }

  private static Map<String, Fraction> totals(Assessment assessment) {
    Map<String, Fraction> totals = new LinkedHashMap<>();
    tops(assessment).forEach(node -> totals.put(node.id(), node.value()));
    return totals;
  }

  private static Map<String, String> names(Assessment assessment) {
    Map<String, String> names = new LinkedHashMap<>();
    tops(assessment).forEach(node -> names.put(node.id(), node.name()));
    return names;
  }

  private static List<NodeResult> tops(Assessment assessment) {
    return assessment.questionnaires().stream()
        .map(QuestionnaireResult::nodes)
        .flatMap(List::stream)
        .filter(node -> node.depth() == 0)
        .toList();
  }

  private static void explain(PrintStream out, Translated translated, Questionnaire to) {
    out.println("Por qué cambia:");
    out.println("- Pasan de una en una, con el mismo valor: " + translated.same().size() + ".");
    out.println(
        "- Resultan de varias, con su promedio: "
            + translated.merged().size()
            + ended(translated.merged().stream().map(one -> one.question().id()).toList()));
    out.println(
        "- Se respondieron y no tienen sucesora directa: "
            + translated.dropped().size()
            + ended(translated.dropped()));
    List<String> carried = translated.carried().stream().map(one -> one.question().id()).toList();
    List<String> fresh =
        to.questions().keySet().stream().filter(id -> !carried.contains(id)).toList();
    out.println(
        "- Nuevas o sin antecedente respondido, quedan sin responder: "
            + fresh.size()
            + ended(fresh));
    out.println(
        "- Cada edición suma a su manera; «cuestionarios» y sus notas dicen cómo. Lo que el valor"
            + " trasladado no alcanza en la escala nueva baja al nivel anterior.");
  }

  private static String ended(List<String> ids) {
    return ids.isEmpty() ? "." : " (" + ids.stream().collect(Collectors.joining(", ")) + ").";
  }

  private static FaultException wrong(String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of("--edicion"), what, expected));
  }
}
