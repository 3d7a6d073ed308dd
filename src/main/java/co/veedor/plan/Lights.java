package co.veedor.plan;

import co.veedor.engine.RuleBook;
import co.veedor.facts.portfolio.Gauged;
import co.veedor.facts.portfolio.Limits;
import co.veedor.facts.said.Light;
import co.veedor.plan.IndicatorSheet.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has the rules tell the colour of every indicator in every year. */
final class Lights {
  private final RuleBook rules;

  Lights(RuleBook rules) {
    this.rules = rules;
  }

  /** The sheets with their progress and colours. */
  List<IndicatorSheet> shone(List<IndicatorSheet> sheets) {
    List<Object> facts = new ArrayList<>();
    for (IndicatorSheet sheet : sheets) {
      facts.add(new Limits(sheet.id(), sheet.id(), sheet.higher(), sheet.red(), sheet.green(), ""));
      sheet
          .years()
          .forEach(
              year ->
                  facts.add(new Gauged(sheet.id(), Integer.toString(year.year()), year.value())));
    }
    Map<String, String> statuses = new HashMap<>();
    for (Object said : rules.run(facts)) {
      if (said instanceof Light light) {
        statuses.put(light.indicator() + " " + light.year(), light.status());
      }
    }
    return sheets.stream().map(sheet -> shone(sheet, statuses)).toList();
  }

  private static IndicatorSheet shone(IndicatorSheet sheet, Map<String, String> statuses) {
    List<Year> years =
        sheet.years().stream()
            .map(
                year ->
                    new Year(
                        year.year(),
                        year.target(),
                        year.value(),
                        IndicatorSheet.progress(sheet.baseline(), year.value(), year.target()),
                        statuses.getOrDefault(sheet.id() + " " + year.year(), Light.NONE)))
            .toList();
    return sheet.with(years);
  }
}
