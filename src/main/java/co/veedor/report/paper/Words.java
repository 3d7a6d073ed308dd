package co.veedor.report.paper;

import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.facts.said.State;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.report.PlanWords;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import co.veedor.report.TrendWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the words of templates stand for. */
final class Words {
  private static final Map<String, Function<Scope, String>> PLAN =
      Map.ofEntries(
          word("entidad", scope -> scope.assessment().response().entity().name()),
          word("codigo", scope -> scope.assessment().response().entity().id()),
          word(
              "orden",
              scope -> scope.words().word("order", scope.assessment().response().entity().order())),
          word("periodo", scope -> scope.assessment().response().period().code()),
          word("fecha", scope -> Spanish.day(scope.assessment().asOf())),
          word(
              "lectura",
              scope ->
                  scope
                      .words()
                      .word("reading", scope.assessment().basis())
                      .toLowerCase(Locale.ROOT)),
          word("revision", scope -> Standings.told(scope.assessment().review())),
          word("programa", scope -> scope.assessment().receipt().program()),
          word("vigencias", Words::periods),
          word("ediciones", scope -> TrendWords.editions(scope.plan().trend())),
          count("instrumentos", scope -> scope.instruments().size()),
          count("brechas", scope -> gaps(scope).size()),
          word("severidades", Words::severities),
          count("filas", scope -> scope.plan().matrix().size()),
          count("importados", scope -> scope.plan().imported().size()),
          word("destinos", scope -> PlanWords.fates(scope.plan())),
          count("hallazgos", scope -> scope.assessment().findings().size()),
          count("sin-responder", scope -> unanswered(scope)),
          count("iniciativas", scope -> scope.plan().initiatives().size()),
          count("planeadas", scope -> scope.plan().placed().size()),
          count("sin-planear", scope -> scope.plan().unplaced().size()),
          count("hechas", Words::done),
          word("desde", scope -> scope.plan().settings().timeline().first().toString()),
          word("hasta", scope -> scope.plan().settings().timeline().last().toString()),
          word("costo", scope -> Spanish.pesos(scope.plan().budget().all())),
          word("topes", scope -> PlanWords.limits(scope.plan())),
          word("pesos", scope -> PlanWords.weights(scope.plan())));

  private static final Map<String, Function<Scope, String>> INSTRUMENT =
      Map.ofEntries(
          word("instrumento", scope -> scope.instrument().questionnaire().name()),
          word("id", scope -> scope.instrument().questionnaire().id()),
          word("resumen", scope -> scope.instrument().questionnaire().summary()),
          word("aviso", scope -> scope.instrument().questionnaire().notice()),
          word("fuente", scope -> scope.instrument().questionnaire().source()),
          word(
              "confianza",
              scope ->
                  scope
                      .words()
                      .word("confidence", scope.instrument().questionnaire().confidence())),
          count("dominios", scope -> scope.domains().size()),
          word("mas-alto", scope -> domain(scope, scope.domains().size() - 1)),
          word("mas-bajo", scope -> domain(scope, 0)));

  private Words() {}

  /** The words known where a report speaks of the whole plan, or of one instrument. */
  static Set<String> known(boolean ofInstrument) {
    Set<String> known = new HashSet<>(PLAN.keySet());
    if (ofInstrument) {
      known.addAll(INSTRUMENT.keySet());
    }
    return known;
  }

  /** What a known word stands for. */
  static String value(Scope scope, String word) {
    return PLAN.getOrDefault(word, INSTRUMENT.get(word)).apply(scope);
  }

  private static Map.Entry<String, Function<Scope, String>> word(
      String name, Function<Scope, String> value) {
    return Map.entry(name, value);
  }

  private static Map.Entry<String, Function<Scope, String>> count(
      String name, Function<Scope, Integer> value) {
    return Map.entry(name, scope -> Spanish.whole(value.apply(scope)));
  }

  private static List<GapResult> gaps(Scope scope) {
    return scope.assessment().gaps().stream()
        .filter(gap -> scope.holds(gap.questionnaire()))
        .toList();
  }

  private static String severities(Scope scope) {
    Map<String, Long> counts =
        gaps(scope).stream()
            .collect(Collectors.groupingBy(GapResult::severity, Collectors.counting()));
    return scope.words().codes("severity").stream()
        .filter(counts::containsKey)
        .map(
            code ->
                scope.words().word("severity", code).toLowerCase(Locale.ROOT)
                    + " "
                    + counts.get(code))
        .collect(Collectors.joining(", "));
  }

  private static String periods(Scope scope) {
    List<String> periods = scope.plan().trend().periods();
    return periods.size() > 1 ? Spanish.list(periods) : "";
  }

  private static int unanswered(Scope scope) {
    return (int)
        scope.instruments().stream()
            .flatMap(result -> result.nodes().stream())
            .filter(node -> node.kind().equals("question") && node.state() == State.UNANSWERED)
            .count();
  }

  private static int done(Scope scope) {
    return (int)
        scope.plan().initiatives().stream()
            .filter(each -> each.placement() instanceof Done)
            .count();
  }

  private static String domain(Scope scope, int place) {
    List<NodeResult> domains = scope.domains();
    if (domains.isEmpty()) {
      return "";
    }
    NodeResult node = domains.get(place);
    return node.name() + " (" + Spanish.percent(node.value()) + " %)";
  }
}
