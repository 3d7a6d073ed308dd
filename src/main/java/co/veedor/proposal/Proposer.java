package co.veedor.proposal;

import co.veedor.assessment.Assessment;
import co.veedor.crosswalk.Relation;
import co.veedor.crosswalk.Way;
import co.veedor.crosswalk.Ways;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes answers to a questionnaire from what the others were answered. */
public final class Proposer {
  /** From which value on an option of another instrument is proposed as met. */
  private static final String MET = "propuesta.cumple";

  /** Names of the parameters proposals are made with. */
  public static final List<String> PARAMETERS =
      List.of(MET, "credito.cumple", "credito.parcial", "credito.no");

  private final Ways ways;
  private final Known known;
  private final Fitting fitting;
  private final Assessment assessment;

  /**
   * A proposer.
   *
   * @param ways the ways between instruments
   * @param assessment what was answered, and what it came to
   */
  public Proposer(Ways ways, Assessment assessment) {
    this.ways = ways;
    this.assessment = assessment;
    this.known = new Known(assessment);
    this.fitting = new Fitting(assessment.catalogue().value(MET, assessment.asOf()));
  }

  /** What the other answers say of each question of {@code target} nobody answered, in order. */
  public List<Proposal> propose(Questionnaire target) {
    List<Proposal> proposals = new ArrayList<>();
    for (Question question : target.questions().values()) {
      Answer answer = assessment.response().to(target.id(), question.id());
      boolean open = answer instanceof Answer.Unanswered || answer instanceof Answer.Started;
      if (open && known.isAsked(Keys.of(target.id(), question.id()))) {
        Map<String, List<Origin>> origins = origins(target.id(), question);
        if (!origins.isEmpty()) {
          proposals.add(proposal(question, origins));
        } else {
          excluded(target.id(), question).ifPresent(proposals::add);
        }
      }
    }
    return proposals;
  }

  private Map<String, List<Origin>> origins(String target, Question question) {
    Map<String, List<Origin>> origins = new LinkedHashMap<>();
    String key = Keys.of(target, question.id());
    for (Option option : question.options()) {
      put(origins, option.id(), target, Keys.option(key, option.id()));
    }
    put(origins, Fitting.WHOLE, target, key);
    return origins;
  }

  /** What does not apply elsewhere does not apply here, when nothing else is known of it. */
  private Optional<Proposal> excluded(String target, Question question) {
    List<Way> found =
        ways.to(
            Keys.of(target, question.id()),
            from -> !Keys.questionnaire(from).equals(target) && known.excluded(from) != null);
    if (found.isEmpty() || !found.get(0).isConclusive(true)) {
      return Optional.empty();
    }
    Way way = found.get(0);
    String reason = known.excluded(way.from());
    List<Origin> origins = found.stream().map(each -> new Origin(each, null)).toList();
    return Optional.of(
        new Proposal(
            question,
            new Answer.NotApplicable(reason, "", Fitting.NOWHERE),
            Map.of(Fitting.WHOLE, origins),
            Map.of()));
  }

  private Proposal proposal(Question question, Map<String, List<Origin>> origins) {
    Map<String, List<Origin>> used = new LinkedHashMap<>();
    Map<String, List<Origin>> hints = new LinkedHashMap<>();
    origins.forEach(
        (letter, found) -> {
          List<Origin> says = found.stream().filter(this::says).toList();
          (says.isEmpty() ? hints : used).put(letter, says.isEmpty() ? found : says);
        });
    if (used.size() > 1 && used.containsKey(Fitting.WHOLE)) {
      hints.put(Fitting.WHOLE, used.remove(Fitting.WHOLE));
    }
    Answer.Given answer = used.isEmpty() ? null : fitting.answer(question, values(used));
    if (answer == null) {
      used.forEach(hints::putIfAbsent);
      used.clear();
    }
    return new Proposal(question, answer, used, hints);
  }

  private boolean says(Origin origin) {
    Way way = origin.way();
    if (!way.isConclusive(!origin.value().isBelow(Fraction.HUNDRED))) {
      return false;
    }
    return way.weakest() != Relation.PARTE
        || ways.partsOf(way.to(), Keys.questionnaire(way.from())).stream()
            .allMatch(part -> known.at(part) != null || known.excluded(part) != null);
  }

  private void put(Map<String, List<Origin>> origins, String letter, String target, String place) {
    List<Origin> found = new ArrayList<>();
    for (Way way : ways.to(place, from -> isUsable(target, from))) {
      found.add(new Origin(way, known.at(way.from())));
    }
    if (!found.isEmpty()) {
      origins.put(letter, found);
    }
  }

  private boolean isUsable(String target, String from) {
    return !Keys.questionnaire(from).equals(target) && known.at(from) != null;
  }

  private static Map<String, Fraction> values(Map<String, List<Origin>> origins) {
    Map<String, Fraction> values = new LinkedHashMap<>();
    origins.forEach(
        (letter, found) -> {
          Fraction sum = Fraction.ZERO;
          for (Origin origin : found) {
            sum = sum.plus(origin.value());
          }
          values.put(letter, sum.dividedBy(Fraction.of(found.size())));
        });
    return values;
  }
}
