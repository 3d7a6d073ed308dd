package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.chart.Charts;
import java.util.List;
import java.util.stream.Stream;

/** Turns the results of each questionnaire into what the page shows of them. */
final class Instruments {
  private final Assessment assessment;
  private final Index index;
  private final Names names;
  private final Scores scores;
  private final Charts charts;

  Instruments(Assessment assessment, Index index, Names names, Scores scores, Charts charts) {
    this.assessment = assessment;
    this.index = index;
    this.names = names;
    this.scores = scores;
    this.charts = charts;
  }

  /** The results of all questionnaires, in the order they were answered. */
  List<InstrumentView> all() {
    return assessment.questionnaires().stream().map(this::view).toList();
  }

  private InstrumentView view(QuestionnaireResult result) {
    Questionnaire questionnaire = result.questionnaire();
    return new InstrumentView(
        questionnaire.id(),
        questionnaire.name(),
        questionnaire.summary(),
        validity(questionnaire),
        questionnaire.source(),
        Confidence.of(questionnaire.confidence(), names),
        questionnaire.notice(),
        questionnaire.notes(),
        questionnaire.norms().stream()
            .map(norm -> assessment.catalogue().norms().get(norm).title())
            .toList(),
        result.nodes().stream().map(node -> row(questionnaire, node)).toList(),
        Stream.concat(
                charts.domains(assessment, result).stream(),
                charts.progress(assessment, result).stream())
            .toList());
  }

  private static String validity(Questionnaire questionnaire) {
    String from = "Rige desde " + questionnaire.validFrom();
    return questionnaire.validTo() == null ? from : from + " hasta " + questionnaire.validTo();
  }

  private TreeRow row(Questionnaire questionnaire, NodeResult node) {
    String key = Keys.of(questionnaire.id(), node.id());
    boolean isQuestion = questionnaire.questions().containsKey(node.id());
    return new TreeRow(
        "fila-" + Anchors.of(key),
        node.parent() == null
            ? ""
            : "fila-" + Anchors.of(Keys.of(questionnaire.id(), node.parent())),
        node.depth(),
        node.kind(),
        index.subject(isQuestion ? node.id() : node.name(), key),
        isQuestion ? node.name() : "",
        scores.readings(node),
        scores.level(node),
        names.word("origin", node.confidence()),
        node.answered(),
        node.applicable(),
        node.total(),
        node.gaps(),
        TreeRow.Reviewed.of(node.review()),
        index.link(isQuestion ? Anchors.of(key) : NodeCounts.anchor(questionnaire.id(), node)));
  }
}
