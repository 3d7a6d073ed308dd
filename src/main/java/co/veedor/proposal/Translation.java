package co.veedor.proposal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.crosswalk.Way;
import co.veedor.crosswalk.Ways;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the answers to one edition come to under another one. */
public final class Translation {
  private final Assessor assessor;
  private final List<Crosswalk> crosswalks;
  private final Questionnaire from;
  private final Questionnaire to;

  /**
   * A translation.
   *
   * @param crosswalks how the editions relate; only those between the two count
   * @param from the edition that was answered
   * @param to the edition it is read under
   */
  public Translation(
      Assessor assessor, List<Crosswalk> crosswalks, Questionnaire from, Questionnaire to) {
    this.assessor = assessor;
    this.crosswalks =
        crosswalks.stream()
            .filter(each -> Set.of(each.from(), each.to()).equals(Set.of(from.id(), to.id())))
            .toList();
    this.from = from;
    this.to = to;
  }

  /** Whether anything relates the two editions. */
  public boolean isPossible() {
    return !crosswalks.isEmpty();
  }

  /** Translates a response and assesses all three of it. */
  public Translated of(Response response, LocalDate asOf, String basis) {
    Response asked = with(response, from.id(), response.answers().get(from.id()));
    Assessment before = assessor.assess(asked, asOf, basis);
    List<Proposal> proposals =
        new Proposer(new Ways(crosswalks), before)
            .propose(to).stream().filter(proposal -> proposal.answer() != null).toList();
    Set<String> carried = new LinkedHashSet<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      answers.put(proposal.question().id(), whole(proposal));
      sources(proposal).forEach(key -> carried.add(question(key)));
    }
    Map<String, Answer> kept = new LinkedHashMap<>(asked.answers().get(from.id()));
    kept.keySet().retainAll(carried);
    return new Translated(
        before,
        assessor.assess(with(response, from.id(), kept), asOf, basis),
        assessor.assess(with(response, to.id(), answers), asOf, basis),
        proposals,
        dropped(asked, carried),
        sources(proposals));
  }

  /** Those a question is read from; where it is read from none, those linked to it. */
  private Map<String, List<String>> sources(List<Proposal> proposals) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      sources.put(proposal.question().id(), questions(sources(proposal)));
    }
    Ways ways = new Ways(crosswalks);
    for (Question question : to.questions().values()) {
      sources.computeIfAbsent(question.id(), id -> questions(linked(ways, question)));
    }
    return sources;
  }

  private List<String> linked(Ways ways, Question question) {
    String key = Keys.of(to.id(), question.id());
    return Stream.concat(
            Stream.of(key),
            question.options().stream().map(option -> Keys.option(key, option.id())))
        .flatMap(place -> ways.to(place, this::isBefore).stream())
        .map(Way::from)
        .toList();
  }

  private boolean isBefore(String key) {
    return Keys.questionnaire(key).equals(from.id());
  }

  private List<String> questions(List<String> keys) {
    return keys.stream().map(this::question).distinct().toList();
  }

  /** The answer as a file states it: an option nobody names is not met. */
  private static Answer whole(Proposal proposal) {
    if (!(proposal.answer() instanceof Answer.Given given) || given.marks().isEmpty()) {
      return proposal.answer();
    }
    Map<String, Mark> marks = new LinkedHashMap<>();
    proposal
        .question()
        .options()
        .forEach(
            option -> marks.put(option.id(), given.marks().getOrDefault(option.id(), Mark.NO)));
    return new Answer.Given(
        marks, given.details(), given.declared(), given.evidence(), given.note(), given.place());
  }

  private List<String> dropped(Response asked, Set<String> carried) {
    return asked.answers().get(from.id()).entrySet().stream()
        .filter(answer -> answer.getValue() instanceof Answer.Given)
        .map(Map.Entry::getKey)
        .filter(id -> !carried.contains(id))
        .toList();
  }

  private static List<String> sources(Proposal proposal) {
    return proposal.origins().values().stream()
        .flatMap(List::stream)
        .map(origin -> origin.way().from())
        .toList();
  }

  /** The question of a key that may be one of its options. */
  private String question(String key) {
    String id = Keys.id(key);
    return from.questions().containsKey(id) ? id : id.substring(0, id.lastIndexOf('.'));
  }

  private static Response with(
      Response response, String questionnaire, Map<String, Answer> answers) {
    return new Response(
        response.entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        Map.of(questionnaire, answers),
        response.file(),
        response.digest());
  }
}
