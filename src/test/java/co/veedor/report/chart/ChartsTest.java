package co.veedor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Layout;
import co.veedor.report.Spanish;
import co.veedor.support.Veedor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What charts draw is what the result says, and whoever cannot see them can read it. */
class ChartsTest {
  private static final Charts CHARTS =
      new Charts(Layout.read(Veedor.ROOT.resolve("reports")).colours());
  private static final Plan COMPLETE = complete();
  private static final Plan SMALL = Veedor.plan(Veedor.candelaria());

  private static Plan complete() {
    Assessment assessment =
        Veedor.assessor()
            .assess(
                Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml")),
                LocalDate.of(2026, 1, 28),
                "declarado");
    try {
      return Veedor.plan(
          assessment,
          Files.readString(Veedor.ROOT.resolve("examples/san-bernardo-2025.plan.yaml")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Stream<Plan> plans() {
    return Stream.of(COMPLETE, SMALL);
  }

  private static List<Chart> all(Plan plan) {
    List<Chart> charts = new ArrayList<>(CHARTS.heat(plan.assessment()).stream().toList());
    plan.assessment()
        .questionnaires()
        .forEach(result -> charts.addAll(CHARTS.domains(plan.assessment(), result)));
    charts.addAll(CHARTS.progress(plan.assessment()));
    charts.addAll(CHARTS.roadmap(plan));
    charts.addAll(CHARTS.money(plan).stream().toList());
    return charts;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_chart_is_well_formed_and_says_in_words_and_cells_what_it_shows(Plan plan)
      throws IOException, SAXException, ParserConfigurationException {
    Set<String> ids = new HashSet<>();
    for (Chart chart : all(plan)) {
      Element svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(chart.svg())))
              .getDocumentElement();
      assertThat(ids.add(chart.id())).as(chart.id()).isTrue();
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(chart.title())
          .isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo(chart.description())
          .isNotBlank();
      assertThat(chart.rows()).isNotEmpty();
      chart.rows().forEach(row -> assertThat(row).hasSameSizeAs(chart.heads()));
    }
  }

  @Test
  void an_image_is_as_wide_as_asked_and_not_higher_than_a_printed_page() throws IOException {
    for (Chart chart :
        Stream.concat(
                CHARTS.heat(COMPLETE.assessment()).stream(), CHARTS.roadmap(COMPLETE).stream())
            .toList()) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png(600)));
      assertThat(image.getWidth()).isEqualTo(600);
      assertThat(image.getHeight()).as(chart.id()).isBetween(100, 810);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void the_heat_map_holds_every_domain_with_its_value(Plan plan) {
    Assessment assessment = plan.assessment();
    Chart heat = CHARTS.heat(assessment).orElseThrow();
    List<List<String>> expected = new ArrayList<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      for (DomainFigure figure : DomainFigures.of(assessment, result)) {
        String value = figure.value() == null ? "sin puntaje" : Spanish.percent(figure.value());
        expected.add(List.of(figure.name(), result.questionnaire().name(), value));
      }
    }
    assertThat(heat.rows()).isEqualTo(expected);
    if (heat.key().isEmpty()) {
      assertThat(heat.rows()).hasSizeLessThan(17);
    } else {
      assertThat(heat.key()).isEqualTo(expected.stream().map(row -> row.get(0)).toList());
    }
  }

  @Test
  void many_domains_are_numbered_and_one_without_value_is_marked() {
    Chart heat = CHARTS.heat(COMPLETE.assessment()).orElseThrow();
    assertThat(heat.key()).hasSizeGreaterThan(90);
    int next = 1;
    for (Chart.Key key : heat.keys()) {
      assertThat(key.first()).as(key.group()).isEqualTo(next);
      assertThat(heat.rows().get(next - 1).get(1)).isEqualTo(key.group());
      next += key.names().size();
    }
    assertThat(heat.rows()).anyMatch(row -> row.get(2).equals("sin puntaje"));
    assertThat(heat.svg()).contains(">sin puntaje<", ">100,00<");
    assertThat(CHARTS.heat(SMALL.assessment()).orElseThrow().svg())
        .contains(">28,75<")
        .doesNotContain(">sin puntaje<");
  }

  @Test
  void there_is_no_heat_map_of_nothing() {
    Assessment nothing = Veedor.assess(Veedor.answers("ID13: {na: No desarrolla software}"));
    assertThat(CHARTS.heat(nothing)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void the_roadmap_holds_every_placed_initiative_once_with_its_months(Plan plan) {
    List<Chart> charts = CHARTS.roadmap(plan);
    List<List<String>> rows = charts.stream().flatMap(chart -> chart.rows().stream()).toList();
    assertThat(rows).hasSameSizeAs(plan.placed());
    for (PlannedInitiative one : plan.placed()) {
      String named = one.initiative().id() + " " + one.initiative().name();
      List<String> row =
          rows.stream().filter(each -> each.get(0).equals(named)).findFirst().orElseThrow();
      int first = month(row.get(3));
      int last = month(row.get(4));
      assertThat(last - first + 1).isEqualTo(one.initiative().months());
      assertThat(first).isBetween(one.placed().start().first(), one.placed().start().end() - 1);
      assertThat(last).isBetween(one.placed().end().first(), one.placed().end().end() - 1);
    }
    charts.forEach(chart -> assertThat(chart.rows()).hasSizeLessThanOrEqualTo(30));
  }

  private static int month(String written) {
    String[] parts = written.split("-");
    return Integer.parseInt(parts[0]) * 12 + Integer.parseInt(parts[1]) - 1;
  }

  @Test
  void a_long_roadmap_is_split_between_lines_of_work() {
    List<Chart> charts = CHARTS.roadmap(COMPLETE);
    assertThat(charts).hasSizeGreaterThan(1);
    List<String> lines = new ArrayList<>();
    for (Chart chart : charts) {
      List<String> here = chart.rows().stream().map(row -> row.get(1)).distinct().toList();
      assertThat(chart.title()).isEqualTo("Hoja de ruta: " + String.join("; ", here));
      lines.addAll(here);
    }
    assertThat(lines).doesNotHaveDuplicates().isSorted().hasSize(7);
    assertThat(CHARTS.roadmap(SMALL)).hasSize(1);
  }

  @Test
  void nothing_planned_is_not_drawn() {
    String none = "start: 2020-S1\nyears: 1\nmoney: {2020: 0}\n";
    Plan plan = Veedor.plan(Veedor.candelaria(), none);
    assertThat(CHARTS.roadmap(plan)).isEmpty();
    assertThat(CHARTS.money(plan).orElseThrow().rows())
        .containsExactly(List.of("2020", "$ 0", "$ 0"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void money_adds_up_to_the_budget_to_the_peso(Plan plan) {
    Chart money = CHARTS.money(plan).orElseThrow();
    long cost = plan.placed().stream().mapToLong(one -> one.initiative().cost()).sum();
    assertThat(money.rows().stream().mapToLong(row -> pesos(row.get(1))).sum()).isEqualTo(cost);
    assertThat(money.heads()).hasSize(plan.settings().money().isEmpty() ? 2 : 3);
    money.rows().stream()
        .filter(row -> row.size() > 2)
        .forEach(
            row ->
                assertThat(pesos(row.get(2)))
                    .isEqualTo(plan.settings().money().get(Integer.parseInt(row.get(0)))));
  }

  private static long pesos(String written) {
    return Long.parseLong(written.replaceAll("[^0-9]", ""));
  }
}
