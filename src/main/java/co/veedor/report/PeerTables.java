package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Measure;
import co.veedor.comparison.peer.PeerReport;
import co.veedor.comparison.peer.PeerRow;
import co.veedor.comparison.peer.Quartiles;
import co.veedor.comparison.peer.Standing;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Fills the tables of a layout from entities held against those of their groups. */
public final class PeerTables {
  private static final Map<String, BiFunction<Vocabulary, PeerRow, Cell>> ROWS =
      Map.of(
          "group", (words, row) -> new Words(group(row.path(), row.isRest())),
          "measure", (words, row) -> new Words(name(row.measure())),
          "count", (words, row) -> count(row.count()),
          "q1", (words, row) -> quartile(row.quartiles(), 1),
          "median", (words, row) -> quartile(row.quartiles(), 2),
          "q3", (words, row) -> quartile(row.quartiles(), 3));

  private static final Map<String, BiFunction<Vocabulary, Standing, Cell>> STANDINGS =
      Map.of(
          "group", (words, own) -> new Words(group(own.path(), false)),
          "measure", (words, own) -> new Words(name(own.measure())),
          "value", (words, own) -> new Percent(own.value(), ""),
          "q1", (words, own) -> quartile(own.quartiles(), 1),
          "median", (words, own) -> quartile(own.quartiles(), 2),
          "q3", (words, own) -> quartile(own.quartiles(), 3),
          "quarter",
              (words, own) ->
                  new Words(words.word("quarter", own.quartiles().quarter(own.value()))));

  static final Map<String, Set<String>> KNOWN =
      Map.of("peers", ROWS.keySet(), "peer-standing", STANDINGS.keySet());

  private final Layout layout;
  private final Vocabulary words;
  private final PeerReport report;

  /** The tables of {@code report}, laid out by {@code layout}, in {@code words}. */
  public PeerTables(Layout layout, Vocabulary words, PeerReport report) {
    this.layout = layout;
    this.words = words;
    this.report = report;
  }

  /** Every group with the totals of one edition, or with its domains too. */
  public Table groups(String questionnaire, boolean domains) {
    Predicate<PeerRow> shown =
        row ->
            row.measure().questionnaire().equals(questionnaire)
                && (domains || row.measure().depth() == 0);
    return layout.filled("peers", ROWS, words, report.rows().stream().filter(shown).toList());
  }

  /** Where one entity stands. */
  public Table standing(List<Standing> standings) {
    return layout.filled("peer-standing", STANDINGS, words, standings);
  }

  /** What is compared, and how. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Vigencia "
            + report.period()
            + ", lectura "
            + words.word("reading", report.basis()).toLowerCase(Locale.ROOT)
            + ", grupos por "
            + Spanish.list(report.by().stream().map(this::word).toList())
            + ".");
    if (report.entities() == null) {
      notes.add("Son menos de " + report.least() + " entidades: no se muestra ninguna cifra.");
      return notes;
    }
    notes.add(
        "Entidades: "
            + report.entities()
            + (report.others() == 0
                ? "."
                : ". Sin comparar, por tener solo otra vigencia: " + report.others() + "."));
    notes.add(
        "Cuartiles por interpolación lineal entre los dos valores más próximos (método 7 de"
            + " Hyndman y Fan). No se muestran mínimos ni máximos.");
    notes.add(hidden());
    return notes;
  }

  private String hidden() {
    return "Los grupos de menos de "
        + report.least()
        + " entidades se juntan con otros en «los demás grupos», de modo que no salen por resta, ni"
        + " de esta tabla ni de las demás agrupaciones; donde ni así alcanzan, solo sale el grupo"
        + " que los contiene. «—» quiere decir que muy pocas tienen valor.";
  }

  private String word(Dimension dimension) {
    return words.word("peer-dimension", dimension.code()).toLowerCase(Locale.ROOT);
  }

  private static String group(List<String> path, boolean isRest) {
    String name = path.isEmpty() ? "Todas" : String.join(" · ", path);
    return isRest ? name + " · los demás grupos" : name;
  }

  private static String name(Measure measure) {
    return "  ".repeat(measure.depth()) + measure.name();
  }

  private static Cell count(Integer count) {
    return count == null ? new Words("—") : new Whole(count);
  }

  private static Cell quartile(Quartiles quartiles, int which) {
    if (quartiles == null) {
      return new Percent(null, "");
    }
    return new Percent(
        which == 1 ? quartiles.first() : which == 2 ? quartiles.median() : quartiles.third(), "");
  }
}
