package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.catalogue.Vocabulary;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the gravest findings in full, and how many others there are. */
final class FindingsText {
  private static final int GRAVEST = 2;
  private static final int MOST = 8;
  private static final int MOST_OF_A_KIND = 3;

  private final PrintStream out;
  private final Assessment assessment;
  private final Vocabulary words;

  FindingsText(PrintStream out, Assessment assessment) {
    this.out = out;
    this.assessment = assessment;
    this.words = assessment.catalogue().vocabulary();
  }

  /** Prints them; nothing when there are none. */
  void print() {
    List<FindingResult> shown = gravest();
    if (shown.isEmpty()) {
      return;
    }
    out.println("Hallazgos más graves:");
    shown.forEach(finding -> out.println("  " + told(finding)));
    Map<String, Integer> others = new LinkedHashMap<>();
    assessment.findings().stream()
        .filter(finding -> !shown.contains(finding))
        .forEach(finding -> others.merge(finding.severity(), 1, Integer::sum));
    if (!others.isEmpty()) {
      out.println("  " + counted(others));
    }
  }

  /**
   * Those of the two gravest severities there are: contradictions between instruments first, and of
   * one kind only some.
   */
  private List<FindingResult> gravest() {
    List<String> severities = words.codes("severity");
    List<String> grave =
        assessment.findings().stream()
            .map(FindingResult::severity)
            .distinct()
            .limit(GRAVEST)
            .toList();
    Map<String, Integer> kinds = new LinkedHashMap<>();
    return assessment.findings().stream()
        .filter(finding -> grave.contains(finding.severity()))
        .sorted(
            Comparator.comparingInt(
                    (FindingResult finding) -> severities.indexOf(finding.severity()))
                .thenComparing(finding -> !finding.isAcross()))
        .filter(finding -> kinds.merge(finding.kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
        .limit(MOST)
        .toList();
  }

  private String told(FindingResult finding) {
    return words.word("severity", finding.severity())
        + " · "
        + words.word("finding-kind", finding.kind())
        + " · "
        + finding.message()
        + "."
        + place(finding);
  }

  /** The name of the instrument, where the message does not hold it and there are several. */
  private String place(FindingResult finding) {
    if (finding.isAcross() || assessment.questionnaires().size() < 2) {
      return "";
    }
    return assessment.questionnaires().stream()
        .map(result -> result.questionnaire())
        .filter(each -> each.id().equals(finding.questionnaire()))
        .findFirst()
        .map(each -> " [" + each.name() + "]")
        .orElse("");
  }

  private String counted(Map<String, Integer> others) {
    int all = others.values().stream().mapToInt(Integer::intValue).sum();
    List<String> parts =
        others.entrySet().stream()
            .map(
                each ->
                    each.getValue()
                        + " "
                        + words.word("severity", each.getKey()).toLowerCase(Locale.ROOT))
            .toList();
    return (all == 1 ? "Hay 1 más" : "Hay " + all + " más")
        + " (severidad: "
        + String.join(", ", parts)
        + "): todos están en «Hallazgos» de los informes que escribe --salida.";
  }
}
