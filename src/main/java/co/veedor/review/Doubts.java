package co.veedor.review;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much there is to doubt about claims: dated parameters, added up. */
final class Doubts {
  private static final String PREFIX = "revision.duda.";

  private final Assessment assessment;
  private final Map<String, List<FindingResult>> findings = new HashMap<>();

  Doubts(Assessment assessment) {
    this.assessment = assessment;
    for (FindingResult finding : assessment.findings()) {
      String subject = Keys.of(finding.questionnaire(), finding.subject());
      findings.computeIfAbsent(subject, key -> new ArrayList<>()).add(finding);
    }
  }

  /** The reasons to doubt an answer, what it shows first. */
  List<Doubt> about(String key, Question question, List<Evidence> evidence) {
    List<Doubt> doubts = new ArrayList<>();
    shown(doubts, evidence);
    found(doubts, key);
    for (Option option : question.options()) {
      found(doubts, Keys.option(key, option.id()));
    }
    return List.copyOf(doubts);
  }

  private void shown(List<Doubt> doubts, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      add(doubts, "sin-evidencia", "No muestra ninguna evidencia", "");
    } else if (has(evidence, Evidence.PENDING)) {
      add(doubts, "sin-revisar", "Tiene evidencia que nadie ha revisado", "");
    } else if (has(evidence, Evidence.ASKED)) {
      add(doubts, "con-pregunta", "Espera que la entidad aclare una evidencia", "");
    } else if (!evidence.stream().allMatch(each -> each.backsOn(assessment.asOf()))) {
      add(
          doubts,
          "no-respaldada",
          "Tiene evidencia revisada que no cuenta: rechazada o vencida",
          "");
    }
  }

  private static boolean has(List<Evidence> evidence, String status) {
    return evidence.stream().anyMatch(each -> each.status().equals(status));
  }

  private void found(List<Doubt> doubts, String subject) {
    for (FindingResult finding : findings.getOrDefault(subject, List.of())) {
      add(doubts, finding.severity(), finding.message(), finding.because());
    }
  }

  private void add(List<Doubt> doubts, String reason, String says, String because) {
    String parameter = PREFIX + reason;
    Fraction points = assessment.catalogue().value(parameter, assessment.asOf());
    if (points.isAbove(Fraction.ZERO)) {
      doubts.add(new Doubt(parameter, says, points, because));
    }
  }
}
