package co.veedor.report;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Table.Cell;
import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both documents show the numbers and texts of the plan, as every other report does. */
class PaperAgreementTest {
  private static final Plan PLAN = Veedor.plan(Veedor.candelaria());
  private static final Tables TABLES =
      new Tables(Layout.read(Veedor.ROOT.resolve("reports")), PLAN);

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    String[] typed = {"evaluar", Veedor.CANDELARIA.toString(), "--salida", folder.toString()};
    assertThat(Terminal.type(folder, typed).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void every_component_and_domain_stands_there_with_its_three_readings(String file)
      throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    for (QuestionnaireResult result : PLAN.assessment().questionnaires()) {
      for (NodeResult node : result.nodes()) {
        if (!node.kind().equals("question")) {
          String readings =
              List.of("declarado", "calculado", "verificado").stream()
                  .map(reading -> Spanish.percent(node.values().get(reading)))
                  .collect(Collectors.joining());
          assertThat(text).contains(Documents.squeezed(node.name()) + readings);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void the_published_figures_stand_there(String file) throws IOException {
    assertThat(Documents.squeezed(folder.resolve(file)))
        .contains("Arquitectura57,35", "Seguridadyprivacidad76,15", "Hay18brechas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void every_gap_stands_in_the_matrix_with_its_size_its_severity_and_its_words(String file)
      throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    for (GapResult gap : PLAN.assessment().gaps()) {
      String severity = PLAN.assessment().catalogue().vocabulary().word("severity", gap.severity());
      String row =
          gap.question().id() + Spanish.percent(gap.size()) + severity + gap.question().gap();
      assertThat(text).contains(Documents.squeezed(row));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void the_gravest_stand_in_the_body_with_what_they_reach_and_their_target(String file)
      throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    String body = text.substring(0, text.lastIndexOf("Matrizdebrechascompleta"));
    PLAN.assessment().gaps().stream()
        .filter(gap -> List.of("critica", "alta").contains(gap.severity()))
        .forEach(
            gap ->
                assertThat(body)
                    .contains(
                        gap.question().id()
                            + Spanish.percent(gap.current())
                            + Spanish.percent(gap.target())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void every_initiative_and_every_peso_stands_there(String file) throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    for (PlannedInitiative each : PLAN.initiatives()) {
      assertThat(text)
          .contains(Documents.squeezed(each.initiative().id() + each.initiative().name()));
    }
    for (List<Cell> row : TABLES.budget().rows()) {
      String amounts =
          row.stream()
              .filter(Table.Money.class::isInstance)
              .map(Cell::text)
              .collect(Collectors.joining());
      assertThat(text).contains(Documents.squeezed(amounts));
    }
    assertThat(text).contains(Documents.squeezed(Spanish.pesos(PLAN.budget().all())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void findings_indicators_and_digests_stand_there(String file) throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    PLAN.assessment()
        .findings()
        .forEach(finding -> assertThat(text).contains(Documents.squeezed(finding.message())));
    PLAN.indicators().forEach(sheet -> assertThat(text).contains(Documents.squeezed(sheet.name())));
    assertThat(text)
        .contains(PLAN.assessment().receipt().answers(), PLAN.assessment().receipt().rules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void tables_and_charts_are_counted_from_one_without_gaps(String file) throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    int tables = 1;
    while (text.contains("Tabla" + tables + ".")) {
      tables++;
    }
    assertThat(tables).isGreaterThan(15);
    assertThat(text).doesNotContain("Tabla" + (tables + 1) + ".");
    assertThat(text)
        .contains(
            "Gráfica1.Mapadecalor",
            "Gráfica2.Valoractualcontrameta",
            "Gráfica3.Lastreslecturas",
            "Gráfica4.Hojaderuta",
            "Gráfica5.Costoplaneado")
        .doesNotContain("Gráfica6.", "Evolución");
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void the_last_period_shows_how_totals_moved_and_which_editions_only_some_answered(String file)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve("dos"));
    String later = Veedor.head().replace("2019\"", "2020\"").replace("On: 2019", "On: 2020");
    Path first = Files.writeString(out.resolve("2019.yaml"), Veedor.head() + "    PR01: 40\n");
    Path last =
        Files.writeString(
            out.resolve("2020.yaml"), later + "    PR01: 60\n  ipv6:\n    IPV6.01: 100\n");
    String[] typed = {"evaluar", first.toString(), last.toString(), "--salida", out.toString()};
    assertThat(Terminal.type(folder, typed).err()).isEmpty();
    assertThat(Documents.squeezed(out.resolve("1-2020").resolve(file)))
        .contains("Evolución", "en2019y2020", "Tendenciaporvigencia")
        .contains("AdopcióndelprotocoloIPv6:2020.");
    assertThat(Documents.squeezed(out.resolve("1-2019").resolve(file)))
        .doesNotContain("Evolución", "Tendenciaporvigencia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.pdf"})
  void where_nothing_lacks_it_says_so(String file) throws IOException {
    Path perfect = Veedor.ROOT.resolve("examples/perfecta-2025.yaml");
    Path out = Files.createDirectories(folder.resolve("perfecta"));
    String format = file.substring(file.indexOf('.') + 1);
    String[] typed = {
      "evaluar", perfect.toString(), "--salida", out.toString(), "--formatos", format
    };
    assertThat(Terminal.type(folder, typed).status()).isZero();
    assertThat(Documents.squeezed(out.resolve(file)))
        .contains("Nohaybrechasfrentealasmetas", "Noserecomiendaniniciativas")
        .doesNotContain("Lasmásgravesson", "Hay0");
  }
}
