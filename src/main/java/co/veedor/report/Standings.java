package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Review;
import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The totals of a result as every output tells them: what is declared beside what is verified, and
 * how much of it somebody reviewed.
 *
 * @param instruments in the order they were answered
 * @param review how much was reviewed in all of them, in words
 */
public record Standings(List<Instrument> instruments, String review) {
  private static final String COMPUTED = FactsOf.READINGS.get(1);

  /**
   * The totals of one questionnaire.
   *
   * @param name what people call it
   * @param totals those with a value; empty while nothing of it is answered
   * @param review how much of it was reviewed, in words
   */
  public record Instrument(String name, List<Total> totals, String review) {}

  /**
   * A total or domain.
   *
   * @param name what people call it
   * @param readings the declared and the verified one; the computed one between when it counts
   * @param level its maturity level, with its number; empty when it has none
   * @param review how much of it was reviewed; empty when it uses answers of other parts
   */
  public record Total(String name, List<Reading> readings, String level, String review) {
    /** Its readings in words: {@code declarada 49,02 %, verificada 23,01 %}. */
    public String told() {
      return readings.stream()
          .map(each -> each.word() + " " + each.value())
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * A reading: its code, the word for it in small letters, and its value with the sign of percent;
   * a dash without value.
   */
  public record Reading(String code, String word, String value) {}

  /** All totals of a result. */
  public static Standings of(Assessment assessment) {
    List<Instrument> instruments =
        assessment.questionnaires().stream().map(each -> of(assessment, each)).toList();
    return new Standings(instruments, told(assessment.review()));
  }

  /** The totals of one of its questionnaires. */
  public static Instrument of(Assessment assessment, QuestionnaireResult result) {
    List<Total> totals =
        Totals.of(List.of(result)).stream()
            .map(TotalColumns.Total::node)
            .filter(node -> node.value() != null)
            .map(node -> of(assessment, node))
            .toList();
    return new Instrument(result.questionnaire().name(), totals, told(result.review()));
  }

  /** One total or domain of it. */
  public static Total of(Assessment assessment, NodeResult node) {
    Vocabulary words = assessment.catalogue().vocabulary();
    List<Reading> readings =
        FactsOf.READINGS.stream()
            .filter(code -> !code.equals(COMPUTED) || code.equals(assessment.basis()))
            .map(code -> reading(words, code, node.values().get(code)))
            .toList();
    String level = node.level() == null ? "" : node.level().n() + ". " + node.level().name();
    String review = node.review().equals(Review.NONE) ? "" : told(node.review());
    return new Total(node.name(), readings, level, review);
  }

  private static Reading reading(Vocabulary words, String code, Fraction value) {
    String word = words.word("reading", code).toLowerCase(Locale.ROOT);
    return new Reading(code, word, value == null ? "—" : Spanish.percent(value) + " %");
  }

  /** How much was reviewed: {@code 3 de 4 evidencias (75,00 %) y 2 de 9 afirmaciones (22,22 %)}. */
  public static String told(Review review) {
    String evidence = review.evidence() == 1 ? " evidencia" : " evidencias";
    String claims = review.claims() == 1 ? " afirmación" : " afirmaciones";
    return counted(review.reviewed(), review.evidence(), evidence, review.share())
        + " y "
        + counted(review.claimsReviewed(), review.claims(), claims, review.claimsShare());
  }

  private static String counted(int part, int whole, String what, Fraction percent) {
    String share = percent == null ? "" : " (" + Spanish.percent(percent) + " %)";
    return Spanish.whole(part) + " de " + Spanish.whole(whole) + what + share;
  }
}
