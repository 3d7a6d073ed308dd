package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.List;

/** Gathers all there is to know of a question. */
final class Questions {
  private final Assessment assessment;
  private final Whys whys;
  private final References references;
  private final Names names;
  private final Answers answers;

  Questions(Assessment assessment, Whys whys, References references, Names names, Numbers numbers) {
    this.assessment = assessment;
    this.whys = whys;
    this.references = references;
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
        scale(questionnaire, question),
        answers.of(question, answer),
        facts(question),
        question.evidence(),
        question.norms().stream().map(references::norm).toList(),
        Confidence.of(question.confidence(), names),
        question.source());
  }

  private List<About.Text> facts(Question question) {
    List<About.Text> facts = new ArrayList<>();
    About.Text.add(facts, "Cómo responder", question.help());
    About.Text.add(facts, "Qué pide ver un auditor", question.audit());
    About.Text.add(facts, "Qué falta cuando no se cumple", question.gap());
    About.Text.add(facts, "Qué pasa si sigue así", question.consequence());
    About.Text.add(facts, "Tipo de brecha", names.word("gap-type", question.type()));
    About.Text.add(facts, "Exigencia", names.word("obligation", question.obligation()));
    About.Text.add(facts, "Responsable sugerido", question.role());
    About.Text.add(facts, "Cómo se puntúa", names.word("scoring", question.scoring()));
    return facts;
  }

  private Ref scale(String questionnaire, Question question) {
    return question.kind() instanceof QuestionKind.Ordinal ordinal
        ? references.scale(questionnaire, ordinal.scale())
        : Ref.plain("");
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
}
