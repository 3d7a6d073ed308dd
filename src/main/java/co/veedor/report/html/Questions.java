package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Norm;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.NormReference;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.List;

/** Gathers all there is to know of a question. */
final class Questions {
  private final Assessment assessment;
  private final Whys whys;
  private final Names names;
  private final Answers answers;

  Questions(Assessment assessment, Whys whys, Names names, Numbers numbers) {
    this.assessment = assessment;
    this.whys = whys;
    this.names = names;
    this.answers = new Answers(names, numbers);
  }

  /** All there is to know of a question of that questionnaire. */
  About.OfQuestion of(String questionnaire, Question question) {
    Answer answer = assessment.response().to(questionnaire, question.id());
    String key = Keys.of(questionnaire, question.id());
    return new About.OfQuestion(
        question.text(),
        question.options().stream().map(option -> option(key, option, answer)).toList(),
        answers.steps(question, answer),
        answers.of(question, answer),
        facts(question),
        question.evidence(),
        question.norms().stream().map(this::norm).toList(),
        Confidence.of(question.confidence(), names),
        question.source());
  }

  private List<About.Text> facts(Question question) {
    List<About.Text> facts = new ArrayList<>();
    add(facts, "Cómo responder", question.help());
    add(facts, "Qué pide ver un auditor", question.audit());
    add(facts, "Qué falta cuando no se cumple", question.gap());
    add(facts, "Qué pasa si sigue así", question.consequence());
    add(facts, "Tipo de brecha", names.word("gap-type", question.type()));
    add(facts, "Exigencia", names.word("obligation", question.obligation()));
    add(facts, "Responsable sugerido", question.role());
    add(facts, "Cómo se puntúa", names.word("scoring", question.scoring()));
    return facts;
  }

  private static void add(List<About.Text> facts, String name, String text) {
    if (!text.isEmpty()) {
      facts.add(new About.Text(name, text));
    }
  }

  private OptionRow option(String question, Option option, Answer answer) {
    Mark mark = answer instanceof Answer.Given given ? given.marks().get(option.id()) : null;
    String key = Keys.option(question, option.id());
    List<Why> credits =
        FactsOf.READINGS.stream()
            .map(reading -> key + "#" + reading)
            .filter(whys::exists)
            .map(whys::of)
            .toList();
    return new OptionRow(
        option.id(),
        option.text(),
        mark == null ? "Sin marcar" : names.word("mark", mark.code()),
        mark == null ? "" : mark.code(),
        String.join(", ", option.requires()),
        backing(option, answer),
        credits);
  }

  private static List<String> backing(Option option, Answer answer) {
    return answer instanceof Answer.Given given
        ? given.evidence().stream()
            .filter(evidence -> evidence.options().contains(option.id()))
            .map(Evidence::title)
            .toList()
        : List.of();
  }

  private About.NormRow norm(NormReference reference) {
    Norm norm = assessment.catalogue().norms().get(reference.norm());
    String article = reference.article().isEmpty() ? "" : ", " + reference.article();
    return new About.NormRow(
        norm.title() + article,
        norm.subject(),
        norm.status(),
        Confidence.of(norm.confidence(), names));
  }
}
