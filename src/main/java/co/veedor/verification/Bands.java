package co.veedor.verification;

import co.veedor.engine.RuleIndex;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proves that the bands of decision tables join: rows that differ only in their band leave no value
 * out and take none twice, and the bands questionnaires name exist.
 */
final class Bands {
  private static final String BOUND = "\"(\\*|\\d+(?:/\\d+)?)\"";
  private static final Pattern BAND =
      Pattern.compile("(\\w+(?:Within|From))\\(" + BOUND + ", ?" + BOUND + "\\)");
  private static final Set<String> PERCENTS = Set.of("isWithin", "isFrom");
  private static final Pattern SCALE = Pattern.compile("scale == \"([^\"]+)\"");
  private static final Pattern CONDITIONS = Pattern.compile("(?s)\\bwhen\\b(.*)\\bthen\\b");
  private static final Fraction UNBOUND = Fraction.of(-1);

  private final FaultList faults;

  Bands(FaultList faults) {
    this.faults = faults;
  }

  /**
   * One row of a table.
   *
   * @param place where it is written
   * @param rule its name
   * @param low lower bound as written
   * @param high upper bound as written
   * @param percent whether it is a band of percentages, which end at 100
   */
  private record Row(Place place, String rule, String low, String high, boolean percent) {
    Fraction start() {
      return low.equals("*") ? UNBOUND : Fraction.parse(low);
    }

    boolean reachesTop() {
      return high.equals("*") || percent && !Fraction.parse(high).isBelow(Fraction.HUNDRED);
    }
  }

  void join(List<RuleIndex> files) {
    for (RuleIndex file : files) {
      Map<String, List<Row>> tables = new LinkedHashMap<>();
      for (RuleIndex.Entry rule : file.rules()) {
        Place place = new Place(file.file().name(), rule.line());
        put(tables, place, rule);
      }
      tables.values().forEach(this::join);
    }
  }

  private static void put(Map<String, List<Row>> tables, Place place, RuleIndex.Entry rule) {
    Matcher conditions = CONDITIONS.matcher(rule.text());
    if (!conditions.find()) {
      return;
    }
    Matcher band = BAND.matcher(conditions.group(1));
    while (band.find()) {
      String others =
          new StringBuilder(conditions.group(1))
              .replace(band.start(), band.end(), band.group(1))
              .toString();
      boolean percent = PERCENTS.contains(band.group(1));
      tables
          .computeIfAbsent(others, key -> new ArrayList<>())
          .add(new Row(place, rule.name(), band.group(2), band.group(3), percent));
    }
  }

  private void join(Collection<Row> table) {
    List<Row> rows = table.stream().sorted(Comparator.comparing(Row::start)).toList();
    Row first = rows.get(0);
    if (first.start().isAbove(Fraction.ZERO)) {
      tell(first, "nada cubre lo que va hasta " + first.low(), "una franja desde 0 o desde *");
    }
    for (int i = 1; i < rows.size(); i++) {
      Row before = rows.get(i - 1);
      Row row = rows.get(i);
      boolean joins = before.high().equals(row.low());
      if (!joins) {
        boolean hole =
            !before.high().equals("*") && row.start().isAbove(Fraction.parse(before.high()));
        tell(
            row,
            (hole ? "hay un hueco" : "hay un traslape") + " con «" + before.rule() + "»",
            "que empiece donde aquella termina, en " + before.high());
      }
    }
    Row last = rows.get(rows.size() - 1);
    if (!last.reachesTop()) {
      tell(last, "nada cubre lo que va desde " + last.high(), "una franja hasta 100 o hasta *");
    }
  }

  private void tell(Row row, String what, String expected) {
    faults.add(row.place(), "en «" + row.rule() + "» " + what, expected);
  }

  /** The edition's own file, beside those of its questions. */
  private static Place header(Questionnaire questionnaire) {
    String file = questionnaire.questions().values().iterator().next().place().file();
    return Place.of(file.substring(0, file.lastIndexOf('/') + 1) + "edition.yaml");
  }

  /** Notes every scale of levels that a questionnaire names and no table holds. */
  void exist(List<RuleIndex> files, Collection<Questionnaire> questionnaires) {
    String rules =
        files.stream()
            .flatMap(file -> file.rules().stream())
            .map(RuleIndex.Entry::text)
            .collect(Collectors.joining("\n"));
    Set<String> scales = new LinkedHashSet<>();
    Matcher scale = SCALE.matcher(rules);
    while (scale.find()) {
      scales.add(scale.group(1));
    }
    for (Questionnaire questionnaire : questionnaires) {
      Set<String> named = new LinkedHashSet<>(Set.of(questionnaire.levels()));
      questionnaire.nodes().values().stream().map(TreeNode::levels).forEach(named::add);
      for (String levels : named) {
        if (!scales.contains(levels)) {
          faults.unknown(
              header(questionnaire),
              "«" + questionnaire.id() + "» pide las franjas «" + levels + "», que no existen",
              "una escala de las tablas de niveles",
              levels,
              scales);
        }
      }
    }
  }
}
