package co.veedor.proposal;

import co.veedor.catalogue.Vocabulary;
import co.veedor.crosswalk.Link;
import co.veedor.document.JsonText;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Say;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A response file with what was answered and, for one questionnaire, what is proposed: every
 * proposal as a value that does not count until a person accepts it, under comments that say where
 * it comes from.
 */
public final class ProposalFile {
  private static final String INDENT = "    ";

  private final Response response;
  private final Vocabulary words;
  private final ResponseText text;

  /** A file for this response. */
  public ProposalFile(
      Response response, Vocabulary words, Map<String, Questionnaire> questionnaires) {
    this.response = response;
    this.words = words;
    this.text = new ResponseText(questionnaires);
  }

  /** The whole file. */
  public String written(Questionnaire target, List<Proposal> proposals) {
    StringBuilder out = new StringBuilder();
    out.append("# Respuestas propuestas para «").append(target.name()).append("».\n");
    out.append(
        "# Ninguna cuenta mientras diga «proposal: pendiente»: revise el origen, corrija el ");
    out.append("valor y\n# cambie «pendiente» por «aceptada», o borre la línea.\n");
    out.append(text.head(response)).append("answers:\n");
    Set<String> editions = new LinkedHashSet<>(response.answers().keySet());
    editions.add(target.id());
    for (String id : editions) {
      out.append(id.equals(target.id()) ? proposed(target, proposals) : text.answers(response, id));
    }
    return out.toString();
  }

  private String proposed(Questionnaire target, List<Proposal> proposals) {
    if (proposals.isEmpty() && !response.answers().containsKey(target.id())) {
      return "";
    }
    StringBuilder out = new StringBuilder("  " + target.id() + ":\n");
    Map<String, Proposal> byQuestion = new LinkedHashMap<>();
    proposals.forEach(proposal -> byQuestion.put(proposal.question().id(), proposal));
    target.questions().values().forEach(each -> question(out, target, each, byQuestion));
    return out.toString();
  }

  private void question(
      StringBuilder out, Questionnaire target, Question question, Map<String, Proposal> proposals) {
    Proposal proposal = proposals.get(question.id());
    Answer given = response.to(target.id(), question.id());
    if (proposal != null) {
      proposal(out, proposal);
    } else if (!(given instanceof Answer.Unanswered)) {
      answer(out, question, given);
    }
  }

  private void proposal(StringBuilder out, Proposal proposal) {
    Question question = proposal.question();
    out.append('\n');
    comment(out, question.id() + ". " + question.text());
    proposal.origins().forEach((letter, origins) -> origins(out, "", letter, origins));
    proposal.hints().forEach((letter, origins) -> origins(out, "Vea también. ", letter, origins));
    String relation = words.word("relation", proposal.weakest().code());
    comment(out, "Relación más débil: " + proposal.weakest().code() + " (" + relation + ").");
    if (proposal.answer() == null) {
      comment(out, "Sin valor propuesto: lo anterior orienta, pero no dice qué responder.");
      return;
    }
    unsaid(out, proposal);
    answer(out, question, new Answer.Proposed(proposal.answer(), Place.of("")));
  }

  private static void origins(StringBuilder out, String lead, String letter, List<Origin> origins) {
    for (Origin origin : origins) {
      String what = lead + (letter.isEmpty() ? "" : letter + ": ");
      comment(
          out,
          what
              + origin.way().from()
              + (origin.value() == null
                  ? " no aplica"
                  : " está en " + Say.number(origin.value()) + " %"));
      for (Link link : origin.way().links()) {
        comment(
            out,
            "  "
                + Keys.id(link.from())
                + " → "
                + Keys.id(link.to())
                + " ("
                + link.relation().code()
                + "): "
                + link.reason());
      }
    }
  }

  private static void unsaid(StringBuilder out, Proposal proposal) {
    if (!(proposal.question().kind() instanceof QuestionKind.Checklist)) {
      return;
    }
    List<String> unsaid =
        proposal.question().options().stream()
            .map(option -> option.id())
            .filter(letter -> !proposal.origins().containsKey(letter))
            .toList();
    if (!unsaid.isEmpty() && unsaid.size() < proposal.question().options().size()) {
      comment(out, "Nada se sabe de " + String.join(", ", unsaid) + ": quedan en «no».");
    }
  }

  private void answer(StringBuilder out, Question question, Answer answer) {
    out.append(INDENT).append(question.id()).append(": ");
    out.append(JsonText.line(ResponseText.answer(question, answer))).append('\n');
  }

  private static void comment(StringBuilder out, String line) {
    out.append(INDENT).append("# ").append(line).append('\n');
  }
}
