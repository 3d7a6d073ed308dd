package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Question;
import java.util.HashMap;
import java.util.Map;

/** Knows of every explanation whether it exists, what number it explains and whom it is about. */
final class Index {
  private final String base;
  private final Map<String, Explanation> explanations;
  private final Map<String, Fraction> values = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  /**
   * An index of {@code plan}.
   *
   * @param base what stands before the names of places in links
   */
  Index(Plan plan, String base) {
    this.base = base;
    this.explanations = plan.explanations();
    Assessment assessment = plan.assessment();
    assessment
        .questionnaires()
        .forEach(
            result -> {
              String id = result.questionnaire().id();
              result.nodes().forEach(node -> learn(Keys.of(id, node.id()), node));
              result.questionnaire().questions().values().forEach(each -> learn(id, each));
            });
    plan.initiatives()
        .forEach(
            planned -> {
              values.put(planned.because().get(0), planned.priority());
              owners.put(planned.initiative().id(), planned.initiative().id());
            });
    assessment.gaps().forEach(gap -> values.put(gap.because().get(0), gap.size()));
    explanations.values().forEach(this::learn);
  }

  private void learn(String key, NodeResult node) {
    owners.put(key, key);
    node.because().forEach((reading, id) -> values.put(id, node.values().get(reading)));
  }

  private void learn(String questionnaire, Question question) {
    String key = Keys.of(questionnaire, question.id());
    question.options().forEach(option -> owners.put(Keys.option(key, option.id()), key));
  }

  private void learn(Explanation explanation) {
    for (Explanation.Source input : explanation.inputs()) {
      values.putIfAbsent(input.because(), input.value());
      String key = Anchors.key(input.because());
      int dot = key.indexOf('.');
      if (dot > 0 && owners.containsKey(key.substring(0, dot))) {
        owners.putIfAbsent(key, key.substring(0, dot));
      }
    }
  }

  /** The link to a place. */
  String link(String anchor) {
    return base + anchor;
  }

  /** The number an explanation explains; null when there is none. */
  Fraction value(String explanation) {
    return values.get(explanation);
  }

  /** The key of the thing whose explanations stand together with those of {@code key}. */
  String owner(String key) {
    return owners.getOrDefault(key, key);
  }

  /** Words that lead to an explanation; plain words when it does not exist, or none to follow. */
  Ref why(String text, String explanation) {
    return !text.isEmpty() && explanations.containsKey(explanation)
        ? new Ref(text, link(Anchors.of(explanation)))
        : Ref.plain(text);
  }

  /** Words that lead to all explanations about a thing; plain words when there are none. */
  Ref subject(String text, String key) {
    return owners.containsKey(key)
        ? new Ref(text, link(Anchors.of(owners.get(key))))
        : Ref.plain(text);
  }
}
