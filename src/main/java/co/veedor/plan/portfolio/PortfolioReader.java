package co.veedor.plan.portfolio;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.DocumentReader;
import co.veedor.document.Item;
import co.veedor.document.Item.Mapping;
import co.veedor.document.Item.Sequence;
import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Observed;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Stated;
import co.veedor.plan.portfolio.Portfolio.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a portfolio file (YAML or JSON). What is odd in it is kept for the review to tell; only
 * what is no portfolio at all stops the reading.
 */
public final class PortfolioReader {
  private static final int MOST_ENTRIES = 50_000;
  private static final List<String> HORIZON = List.of("start", "end");
  private static final String ANSWERS = "answers";
  private static final Set<String> OWN =
      Set.of(
          "entity",
          "findings",
          "initiatives",
          "indicators",
          "declaredTotals",
          "weights",
          "horizon");
  private static final String PORTFOLIO = "las claves de un portafolio: «initiatives», «findings»…";

  private final Notes notes = new Notes();
  private final Vocabulary words;

  private PortfolioReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a portfolio file.
   *
   * @throws FaultException with file and line, when it is no portfolio at all
   */
  public static Portfolio read(TextFile file, Vocabulary words) {
    return read(new DocumentReader(Kind.RESPONSE).read(file), words);
  }

  /**
   * Reads a portfolio from a document.
   *
   * @throws FaultException with file and line, when it is no portfolio at all
   */
  public static Portfolio read(Item document, Vocabulary words) {
    if (document instanceof Mapping mapping) {
      recognised(mapping);
      return new PortfolioReader(words).portfolio(mapping);
    }
    throw stop(document.place(), "aquí hay " + document.shape(), PORTFOLIO);
  }

  /** A file with answers, or with nothing that a portfolio has, is another kind of file. */
  private static void recognised(Mapping document) {
    Set<String> keys = document.values().keySet();
    boolean other = !keys.isEmpty() && keys.stream().noneMatch(OWN::contains);
    if (other || keys.contains(ANSWERS)) {
      throw stop(document.place(), "el archivo no parece un portafolio", PORTFOLIO);
    }
  }

  private Portfolio portfolio(Mapping document) {
    Row row = Row.of(document, "", notes);
    InitiativeReader initiatives = new InitiativeReader(notes, words);
    IndicatorReader indicators = new IndicatorReader(notes, words);
    String entity = entity(row);
    Weights weights = weights(row, initiatives);
    Span horizon = horizon(below(row, "horizon"));
    List<Observed> findings = entries(row, "findings", this::observed);
    List<Project> projects = entries(row, "initiatives", initiatives::initiative);
    List<Stated> totals = totals(below(row, "declaredTotals"));
    List<Stated> capacity = capacity(below(row, "capacity"));
    List<Indicator> measured = entries(row, "indicators", indicators::indicator);
    row.done(Set.of("period", "notes", "version"));
    References meant = new References(findings, projects, notes);
    return new Portfolio(
        entity,
        weights,
        horizon,
        findings,
        projects.stream().map(meant::project).toList(),
        totals,
        capacity,
        measured.stream().map(meant::indicator).toList(),
        notes.repairs(),
        notes.oddities());
  }

  private String entity(Row row) {
    Item entity = row.item("entity").orElse(null);
    return entity instanceof Item.Scalar ? row.words("entity") : below(row, "entity").words("name");
  }

  /** The keys below a key of the document, which is also their subject. */
  private Row below(Row row, String key) {
    Item item = row.item(key).orElse(null);
    if (item instanceof Mapping mapping) {
      return Row.of(mapping, key, notes);
    }
    if (item != null) {
      notes.odd(key, "«" + key + "» es " + item.shape(), "un grupo de claves", item.place());
    }
    return Row.of(new Mapping(row.placeOf(key), Map.of(), Map.of()), key, notes);
  }

  private static Span horizon(Row row) {
    Span span = new Dates(row).span(null);
    row.done();
    if (span == null || row.keys().containsAll(HORIZON)) {
      return span;
    }
    row.odd("horizon", "un solo extremo", "«start» y «end»");
    return null;
  }

  private Weights weights(Row row, InitiativeReader reader) {
    Row stated = below(row, "weights");
    Map<String, Fraction> given = reader.byCriterion(stated);
    if (given.isEmpty()) {
      return null;
    }
    Map<String, Fraction> all = new LinkedHashMap<>();
    for (String criterion : words.codes("criterion")) {
      Fraction weight = given.getOrDefault(criterion, Fraction.ZERO);
      if (weight.isBelow(Fraction.ZERO)) {
        String shown = weight.toDecimal().toPlainString();
        stated.odd(criterion, "«" + shown + "»", "un peso que no sea negativo");
        return null;
      }
      all.put(criterion, weight);
    }
    return new Weights(all, row.placeOf("weights").toString());
  }

  private Observed observed(Listed entry) {
    Row row = Row.entry(entry, notes);
    Observed observed =
        new Observed(row.code("id"), row.words("domain"), row.words("text"), entry.where());
    row.done(Set.of("name", "polarity", "scope", "notes"));
    return observed;
  }

  private List<Stated> totals(Row row) {
    List<Stated> totals = new ArrayList<>();
    Figures figures = new Figures(row);
    for (String key : row.keys()) {
      Long pesos = figures.total(key);
      if (pesos != null) {
        totals.add(new Stated(PlainText.words(key).read(), pesos, row.placeOf(key).toString()));
      }
    }
    return totals;
  }

  private List<Stated> capacity(Row row) {
    Row money = row.row("money");
    List<Stated> limits = new ArrayList<>();
    new Figures(row)
        .pesosByYear("money")
        .forEach(
            (year, pesos) -> limits.add(new Stated(year, pesos, money.placeOf(year).toString())));
    row.done(Set.of("staff"));
    return limits;
  }

  /** The entries of a list, each with a key of its own; those of another shape are noted. */
  private <T> List<T> entries(Row row, String key, Function<Listed, T> reader) {
    Item list = row.item(key).orElse(new Sequence(row.place(), List.of()));
    if (!(list instanceof Sequence sequence)) {
      throw stop(list.place(), "«" + key + "» es " + list.shape(), "una lista");
    }
    if (sequence.items().size() > MOST_ENTRIES) {
      throw stop(list.place(), "«" + key + "» es demasiado larga", "a lo sumo 50.000 entradas");
    }
    return Listed.of(key, sequence, notes).stream().map(reader).toList();
  }

  private static FaultException stop(Place where, String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(where, what, expected));
  }
}
