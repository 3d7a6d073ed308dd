package co.veedor.comparison;

import co.veedor.facts.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The corrections of one period after it was handed in, wherever they were noted down. */
public final class Corrections {
  /** Nothing was corrected. */
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;
  private final Map<String, List<Correction>> byQuestion = new LinkedHashMap<>();

  /** These, in any order. */
  public Corrections(List<Correction> all) {
    this.all =
        all.stream()
            .sorted(
                Comparator.comparing(
                    Correction::on, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    for (Correction each : this.all) {
      String key = Keys.of(each.questionnaire(), each.question());
      byQuestion.computeIfAbsent(key, unseen -> new ArrayList<>()).add(each);
    }
  }

  /** Every one, the earliest first. */
  List<Correction> all() {
    return all;
  }

  /** Those of one part of the answer to one question, the earliest first. */
  List<Correction> of(String questionnaire, String question, Correction.Part part) {
    return byQuestion.getOrDefault(Keys.of(questionnaire, question), List.of()).stream()
        .filter(each -> each.part().covers(part))
        .toList();
  }
}
