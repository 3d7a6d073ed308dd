package co.veedor.delivery;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.document.sheet.CsvText;
import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import co.veedor.response.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every answer that claims something, with how much of it accepted evidence in force backs.
 *
 * @param all in the order of the questionnaires
 */
public record Claims(List<Claim> all) {
  private static final String DECLARED = "declarado";
  private static final String COMPUTED = "calculado";
  private static final String VERIFIED = "verificado";

  /** How much of a claim is backed. */
  public enum Backing {
    /** All of it. */
    WHOLE("respaldada"),
    /** Some of it. */
    PART("en parte"),
    /** Nothing. */
    NONE("sin respaldo");

    private final String words;

    Backing(String words) {
      this.words = words;
    }

    /** What people read. */
    public String words() {
      return words;
    }
  }

  /**
   * A claim.
   *
   * @param questionnaire id of its questionnaire
   * @param question its code
   * @param name what it asks
   * @param claimed percent the entity claims, above 0
   * @param verified percent that accepted evidence in force backs; null for none
   * @param shown titles of what is shown for it, each with its state
   */
  public record Claim(
      String questionnaire,
      String question,
      String name,
      Fraction claimed,
      Fraction verified,
      String shown) {
    /** How much of it is backed. */
    public Backing backing() {
      if (!isSome(verified)) {
        return Backing.NONE;
      }
      return claimed.isAbove(verified) ? Backing.PART : Backing.WHOLE;
    }
  }

  /** The claims of an assessment. */
  public static Claims of(Assessment assessment) {
    List<Claim> claims = new ArrayList<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      for (NodeResult node : result.nodes()) {
        Fraction claimed = claimed(node);
        if (result.questionnaire().questions().containsKey(node.id()) && isSome(claimed)) {
          claims.add(claim(assessment, result.questionnaire().id(), node, claimed));
        }
      }
    }
    return new Claims(claims);
  }

  /** What is declared or, where that is nothing, what the marked options come to. */
  private static Fraction claimed(NodeResult node) {
    Fraction declared = node.values().get(DECLARED);
    return isSome(declared) ? declared : node.values().get(COMPUTED);
  }

  private static boolean isSome(Fraction value) {
    return value != null && value.isAbove(Fraction.ZERO);
  }

  private static Claim claim(
      Assessment assessment, String questionnaire, NodeResult node, Fraction claimed) {
    String shown =
        assessment.response().to(questionnaire, node.id()).shown().stream()
            .map(each -> each.title() + " (" + state(assessment, each) + ")")
            .collect(Collectors.joining("; "));
    return new Claim(
        questionnaire, node.id(), node.name(), claimed, node.values().get(VERIFIED), shown);
  }

  private static String state(Assessment assessment, Evidence evidence) {
    return assessment.catalogue().vocabulary().word("evidence-status", evidence.status());
  }

  /** The claims with one backing. */
  public List<Claim> with(Backing backing) {
    return all.stream().filter(each -> each.backing() == backing).toList();
  }

  /** All claims as a sheet people open. */
  byte[] sheet() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Cuestionario",
            "Código",
            "Pregunta",
            "Afirmada (%)",
            "Verificada (%)",
            "Respaldo",
            "Evidencias"));
    for (Claim each : all) {
      rows.add(
          List.of(
              each.questionnaire(),
              each.question(),
              each.name(),
              Spanish.percent(each.claimed()),
              Spanish.percent(each.verified() == null ? Fraction.ZERO : each.verified()),
              each.backing().words(),
              each.shown()));
    }
    return CsvText.of(rows);
  }
}
