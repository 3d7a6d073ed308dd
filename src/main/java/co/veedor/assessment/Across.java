package co.veedor.assessment;

import co.veedor.crosswalk.Crosswalk;
import co.veedor.crosswalk.Link;
import co.veedor.crosswalk.Relation;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.across.Linked;
import co.veedor.facts.across.Out;
import co.veedor.facts.across.Stand;
import co.veedor.facts.across.Unmarked;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the judged instruments of a response state together: how each place stands, which options a
 * percentage speaks for, which places crosswalks link, what does not apply, and which documents
 * back several questions.
 */
final class Across {
  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final String COMPUTED = FactsOf.READINGS.get(1);

  private final Content content;
  private final Response response;
  private final Conclusions said;
  private final Map<String, Stand> stands = new LinkedHashMap<>();
  private final Map<String, Out> outs = new LinkedHashMap<>();
  private final Map<String, Unmarked> unmarked = new LinkedHashMap<>();

  private Across(Content content, Response response, Conclusions said) {
    this.content = content;
    this.response = response;
    this.said = said;
  }

  /** The facts; none when there is nothing to hold against anything else. */
  static List<Object> facts(Content content, Response response, Conclusions said) {
    Across across = new Across(content, response, said);
    Set<String> answered = response.answers().keySet();
    List<Link> links =
        between(content, response).map(Crosswalk::links).flatMap(List::stream).toList();
    List<Object> facts = new ArrayList<>();
    answered.forEach(across::places);
    if (answered.size() > 1 || !across.outs.isEmpty()) {
      facts.addAll(across.stands.values());
      facts.addAll(across.outs.values());
      facts.addAll(across.unmarked.values());
      links.forEach(link -> across.link(facts, link));
    }
    facts.addAll(SharedUse.facts(content, response, said, links));
    return facts;
  }

  /** The crosswalks between the questionnaires of a response, in order of their files. */
  static Stream<Crosswalk> between(Content content, Response response) {
    Set<String> answered = response.answers().keySet();
    return answered.size() < 2
        ? Stream.empty()
        : content.crosswalks().get().stream()
            .filter(each -> answered.contains(each.from()) && answered.contains(each.to()));
  }

  private void places(String id) {
    Questionnaire questionnaire = content.questionnaires().get(id);
    questionnaire.nodes().keySet().forEach(node -> stand(id, node));
    for (Question question : questionnaire.questions().values()) {
      String key = Keys.of(id, question.id());
      stand(id, question.id());
      Answer answer = response.to(id, question.id());
      if (answer instanceof Answer.NotApplicable none) {
        outs.put(key, new Out(key, key, name(id), none.reason()));
      }
      question.options().forEach(option -> option(id, key, Keys.option(key, option.id())));
      if (answer instanceof Answer.Given given && given.marks().isEmpty()) {
        unmarked(question, key);
      }
    }
  }

  /** A percentage alone speaks for options only where each of them counts. */
  private void unmarked(Question question, String key) {
    if (question.kind() instanceof QuestionKind.Checklist) {
      List<String> counting =
          question.options().stream()
              .filter(option -> option.role() == Option.Role.COUNTS)
              .map(option -> Keys.option(key, option.id()))
              .toList();
      counting.forEach(option -> unmarked.put(option, new Unmarked(option, key, counting.size())));
    }
  }

  private String name(String id) {
    return content.questionnaires().get(id).name();
  }

  private void stand(String id, String node) {
    String key = Keys.of(id, node);
    Fraction declared = said.value(key, DECLARED);
    if (declared != null) {
      stands.put(key, new Stand(key, key, name(id), DECLARED, false, declared));
    }
  }

  private void option(String id, String question, String option) {
    var credit = said.credits.getOrDefault(option, Map.of()).get(COMPUTED);
    if (credit != null) {
      stands.put(option, new Stand(option, option, name(id), COMPUTED, true, credit.value()));
    } else if (outs.containsKey(question)) {
      outs.put(option, new Out(option, question, name(id), outs.get(question).reason()));
    }
  }

  /** Kinship says nothing that could be contradicted. */
  private void link(List<Object> facts, Link link) {
    if (link.relation() == Relation.IGUAL) {
      add(facts, link, link.from(), link.to());
      add(facts, link, link.to(), link.from());
    } else if (link.relation() == Relation.CONTIENE) {
      add(facts, link, link.from(), link.to());
    } else if (link.relation() == Relation.PARTE) {
      add(facts, link, link.to(), link.from());
    }
  }

  private void add(List<Object> facts, Link link, String from, String to) {
    if (isKnown(from) && isKnown(to)) {
      Relation read = link.relation() == Relation.IGUAL ? Relation.IGUAL : Relation.CONTIENE;
      facts.add(new Linked(from, to, read.code(), link.reason()));
    }
  }

  private boolean isKnown(String key) {
    return stands.containsKey(key) || outs.containsKey(key) || unmarked.containsKey(key);
  }
}
