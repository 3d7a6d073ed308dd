package co.veedor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.report.Layout;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part brings to a total that weighs its parts. */
class ProgressChartsTest {
  private static final Path EXAMPLE = Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml");
  private static final Charts CHARTS =
      new Charts(Layout.read(Veedor.ROOT.resolve("reports")).colours());

  /** The worked example of the current workbook: 42.56 + 12.8 + 11.2 + 11.2 = 77.76. */
  @Test
  void progress_tells_what_each_part_brings() {
    Function<String, Integer> value = id -> id.startsWith("7.") && !id.equals("7.1") ? 60 : 80;
    String answers =
        Veedor.content().questionnaires().get("mspi-2022").below("phva").stream()
            .map(one -> "\"" + one.id() + "\": " + value.apply(one.id()))
            .collect(Collectors.joining("\n    "));
    String head = Veedor.head().replace(Veedor.TOOL_2019, "mspi-2022");
    Assessment cycle = Veedor.assess(Veedor.document(head + "    " + answers + "\n"));
    List<Chart> charts = CHARTS.progress(cycle);
    assertThat(charts).hasSize(1);
    assertThat(charts.get(0).title()).isEqualTo("Avance del ciclo PHVA: 77,76 de 100 puntos");
    assertThat(charts.get(0).rows())
        .containsExactly(
            List.of("Planear", "76,00", "42,56", "56,00"),
            List.of("Hacer", "80,00", "12,80", "16,00"),
            List.of("Verificar", "80,00", "11,20", "14,00"),
            List.of("Actuar", "80,00", "11,20", "14,00"));
  }

  @ParameterizedTest
  @CsvSource({"declarado, 2", "calculado, 2", "verificado, 2"})
  void contributions_add_up_exactly_to_the_total(String basis, int totals) {
    Assessment assessment =
        Veedor.assessor().assess(Veedor.response(EXAMPLE), LocalDate.of(2026, 1, 28), basis);
    int seen = 0;
    for (QuestionnaireResult result : assessment.questionnaires()) {
      for (NodeResult node : result.nodes()) {
        if (node.id().equals("phva")) {
          Fraction points = Fraction.ZERO;
          Fraction most = Fraction.ZERO;
          for (ProgressPart part : ProgressPart.of(assessment, result, node)) {
            points = points.plus(part.points());
            most = most.plus(part.most());
          }
          assertThat(points).isEqualTo(node.values().get(basis));
          assertThat(most).isEqualTo(Fraction.HUNDRED);
          seen++;
        }
      }
    }
    assertThat(seen).isEqualTo(totals).isEqualTo(CHARTS.progress(assessment).size());
  }

  /** Planificación weighs 40 and Mejora continua 20: alone they weigh two thirds and one third. */
  @Test
  void a_part_nobody_answered_brings_nothing_and_says_so() {
    String head = Veedor.head().replace(Veedor.TOOL_2019, "mspi-2013");
    Assessment partial =
        Veedor.assess(Veedor.document(head + "    P.1: 60\n    M.1: 100\n    M.2: 100\n"));
    Chart chart = CHARTS.progress(partial).get(0);
    assertThat(chart.title()).endsWith("73,33 de 100 puntos");
    assertThat(chart.rows())
        .contains(
            List.of("Planificación", "60,00", "40,00", "66,67"),
            List.of("Mejora continua", "100,00", "33,33", "33,33"),
            List.of("Evaluación de desempeño", "sin puntaje", "sin puntaje", "0,00"));
  }
}
