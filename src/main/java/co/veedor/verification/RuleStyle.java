package co.veedor.verification;

import co.veedor.engine.RuleBook;
import co.veedor.engine.RuleIndex;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks how rules are written: what the compiler lets pass and the house does not. */
final class RuleStyle {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(salience|collectList|collectSet|modify|update|delete|retract|global|no-loop|insert)\\b\\s*[({\\d\\w]");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"])([2-9]|\\d{2,})(?![\\w\"])");
  private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.*]+)");
  private static final Pattern GROUP = Pattern.compile("agenda-group\\s+\"([^\"]+)\"");
  private static final List<String> ALLOWED =
      List.of("co.veedor.facts.", "co.veedor.number.", "java.util.");
  private static final int MOST_LINES = 30;

  private final FaultList faults;
  private final Map<String, Place> names = new HashMap<>();

  RuleStyle(FaultList faults) {
    this.faults = faults;
  }

  void check(RuleIndex file) {
    imports(file);
    for (RuleIndex.Entry rule : file.rules()) {
      Place place = new Place(file.file().name(), rule.line());
      unique(rule, place);
      written(rule, place);
      if (!file.isTable()) {
        literals(rule, file.file().name());
      }
    }
  }

  private void imports(RuleIndex file) {
    int number = 0;
    for (String line : file.file().text().lines().toList()) {
      number++;
      Matcher match = IMPORT.matcher(line);
      if (match.find() && ALLOWED.stream().noneMatch(match.group(1)::startsWith)) {
        faults.add(
            new Place(file.file().name(), number),
            "la regla importa «" + match.group(1) + "»",
            "solo hechos (co.veedor.facts), números (co.veedor.number) y java.util");
      }
    }
  }

  private void unique(RuleIndex.Entry rule, Place place) {
    Place earlier = names.putIfAbsent(rule.name(), place);
    if (earlier != null) {
      faults.add(
          place,
          "la regla «" + rule.name() + "» está repetida (ya aparece en " + earlier + ")",
          "un nombre único");
    }
  }

  private void written(RuleIndex.Entry rule, Place place) {
    if (!rule.text().contains("@says(")) {
      faults.add(place, "la regla «" + rule.name() + "» no dice qué decide", "@says(\"…\")");
    }
    Matcher group = GROUP.matcher(rule.text());
    String step = group.find() ? group.group(1) : "";
    if (!RuleBook.STEPS.contains(step)) {
      faults.unknown(
          place,
          "la regla «" + rule.name() + "» está en el paso «" + step + "»",
          "uno de: " + String.join(", ", RuleBook.STEPS),
          step,
          RuleBook.STEPS);
    }
    Matcher word = WORDS.matcher(rule.text());
    if (word.find()) {
      faults.add(
          place,
          "la regla «" + rule.name() + "» usa «" + word.group(1) + "»",
          "solo insertLogical, y listOf para reunir");
    }
    if (rule.text().strip().lines().count() > MOST_LINES) {
      faults.add(
          place,
          "la regla «" + rule.name() + "» es muy larga",
          "a lo sumo " + MOST_LINES + " líneas");
    }
  }

  private void literals(RuleIndex.Entry rule, String file) {
    int number = rule.line();
    for (String line : rule.text().lines().toList()) {
      Matcher literal =
          NUMBER.matcher(line.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("//.*", ""));
      if (literal.find()) {
        faults.add(
            new Place(file, number),
            "la regla «" + rule.name() + "» tiene el número " + literal.group(1),
            "un parámetro con fecha en parameters.yaml");
      }
      number++;
    }
  }
}
