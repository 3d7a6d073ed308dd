package co.veedor.report.paper;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.GapRow;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Spanish;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something a list of a report runs over.
 *
 * @param items what there is to list
 * @param words what each word of a template stands for, of one item
 */
record Listing<T>(Function<Scope, List<T>> items, Map<String, BiFunction<Scope, T, String>> words) {
  /** Everything there is to list, by the name reports call it. */
  static final Map<String, Listing<?>> ALL =
      Map.of(
          "brechas", gaps(),
          "sin-planear", unplanned(),
          "gasto", years(),
          "avisos", notices());

  /** The names of its words. */
  Set<String> known() {
    return words.keySet();
  }

  /** What the words of one item stand for. */
  @FunctionalInterface
  interface Entry {
    /**
     * What {@code word} stands for.
     *
     * @param others what words stand for that the item has none of its own for
     */
    String word(String word, UnaryOperator<String> others);
  }

  /** At most {@code most} items. */
  List<Entry> entries(Scope scope, int most) {
    return items.apply(scope).stream().limit(most).map(item -> entry(scope, item)).toList();
  }

  private Entry entry(Scope scope, T item) {
    return (word, others) ->
        words.containsKey(word) ? words.get(word).apply(scope, item) : others.apply(word);
  }

  private static Listing<GapRow> gaps() {
    return new Listing<>(
        scope ->
            scope.plan().gaps().stream()
                .filter(row -> scope.holds(row.gap().questionnaire()))
                .toList(),
        Map.of(
            "pregunta", (scope, row) -> row.gap().question().id(),
            "cuestionario", (scope, row) -> row.gap().questionnaire(),
            "dominio", (scope, row) -> row.gap().domain(),
            "tema", (scope, row) -> row.gap().question().theme(),
            "brecha", (scope, row) -> row.gap().question().gap(),
            "consecuencia", (scope, row) -> row.gap().question().consequence(),
            "severidad",
                (scope, row) ->
                    scope.words().word("severity", row.gap().severity()).toLowerCase(Locale.ROOT),
            "normas", (scope, row) -> String.join("; ", row.gap().norms()),
            "puntos", (scope, row) -> Spanish.percent(row.gap().size()),
            "plan", (scope, row) -> row.fate().says()));
  }

  private static Listing<PlannedInitiative> unplanned() {
    return new Listing<>(
        scope -> scope.plan().unplaced(),
        Map.of(
            "codigo", (scope, each) -> each.initiative().id(),
            "iniciativa", (scope, each) -> each.initiative().name(),
            "razon", (scope, each) -> scope.plan().explanations().get(each.placeBecause()).says()));
  }

  private static Listing<Integer> years() {
    return new Listing<>(
        scope -> scope.plan().budget().years(),
        Map.of(
            "año", (scope, year) -> year.toString(),
            "gasto",
                (scope, year) ->
                    Spanish.pesos(scope.plan().budget().total().getOrDefault(year, 0L)),
            "disponible", Listing::available));
  }

  private static String available(Scope scope, Integer year) {
    Long available = scope.plan().budget().available().get(year);
    return available == null ? "sin tope" : Spanish.pesos(available);
  }

  private static Listing<QuestionnaireResult> notices() {
    return new Listing<>(
        scope ->
            scope.instruments().stream()
                .filter(result -> !result.questionnaire().notice().isEmpty())
                .toList(),
        Map.of(
            "instrumento", (scope, result) -> result.questionnaire().name(),
            "aviso", (scope, result) -> result.questionnaire().notice()));
  }
}
