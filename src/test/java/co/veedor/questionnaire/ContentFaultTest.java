package co.veedor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.ContentCopy;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken questionnaire, catalogue, parameter, layout or case is told with file and line. */
class ContentFaultTest {
  private static final String TOOL = "questionnaires/gobierno-digital/2019/";
  private static final String SERVICES = TOOL + "arquitectura-servicios.yaml";
  private static final String INITIATIVES = "questionnaires/catalogue/initiatives/";

  @TempDir private Path folder;

  private static final List<Arguments> BREAKS =
      List.of(
          broken(
              SERVICES,
              "type: tecnologia",
              "type: tecnologica",
              "servicios.yaml:",
              "¿Quiso decir «tecnologia»?"),
          broken(
              SERVICES,
              "norm: resolucion-2710-2017",
              "norm: resolucion-2710-2018",
              "servicios.yaml:",
              "¿Quiso decir «resolucion-2710-2017»?"),
          broken(
              SERVICES,
              "initiatives: [INF-04, INF-05]",
              "initiatives: [INF-44]",
              "servicios.yaml:",
              "«INF-44» no existe"),
          broken(
              SERVICES,
              "requires: [C], claims",
              "requires: [Z], claims",
              "servicios.yaml:",
              "«Z», que no existe"),
          broken(SERVICES, "  - id: ID16", "  - id: ID15", "servicios.yaml:", "repetida"),
          broken(
              SERVICES,
              "scoring: share-of-options",
              "scoring: ordinal",
              "servicios.yaml:",
              "share-of-options"),
          broken(
              SERVICES,
              "node: servicios",
              "node: servicio",
              "servicios.yaml:",
              "¿Quiso decir «servicios»?"),
          broken(
              SERVICES,
              "    consequence:",
              "    consecuencia:",
              "servicios.yaml:",
              "falta la clave «consequence»"),
          broken(
              TOOL + "edition.yaml",
              "aggregate: mean",
              "aggregate: media",
              "edition.yaml:",
              "«media»"),
          broken(
              TOOL + "edition.yaml",
              "arquitectura-estrategia.yaml",
              "estrategia.yaml",
              "estrategia.yaml",
              "no existe"),
          broken(
              INITIATIVES + "l1-infraestructura.yaml",
              "dependsOn: [INF-04, SEG-07]",
              "dependsOn: [INF-05]",
              "l1-infraestructura.yaml:",
              "ciclo"),
          broken(
              INITIATIVES + "l1-infraestructura.yaml",
              "programme: P01",
              "programme: P0",
              "l1-infraestructura.yaml:",
              "¿Quiso decir «P01»?"),
          broken(
              INITIATIVES + "l1-infraestructura.yaml",
              "staff: 0",
              "staff: -0",
              "l1-infraestructura.yaml:",
              "mayor que 0"),
          broken(
              "questionnaires/catalogue/indicators.yaml",
              "red: 60",
              "red: 99",
              "indicators.yaml:",
              "se cruzan"),
          broken(
              "questionnaires/catalogue/indicators.yaml",
              "{1: 45,",
              "{1: 65,",
              "indicators.yaml:",
              "peor que la anterior"),
          broken(
              "rules/parameters.yaml",
              "name: credito.cumple",
              "name: cumple",
              "parameters.yaml:",
              "grupo.nombre"),
          broken(
              "rules/parameters.yaml",
              "from: 2018-01-01",
              "from: 2018-31-01",
              "parameters.yaml:",
              "AAAA-MM-DD"),
          broken(
              "questionnaires/catalogue/norms.yaml",
              "  - id: ley-1273-2009",
              "  - id: ley-1581-2012",
              "norms.yaml:",
              "repetido"));

  static Stream<Arguments> breaks() {
    return BREAKS.stream();
  }

  private static Arguments broken(String file, String from, String to, String... words) {
    return Arguments.of(file, from, to, words);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaks")
  void stops_both_verbs(String file, String from, String to, String[] words) throws IOException {
    Path home = ContentCopy.into(folder.resolve("home"));
    ContentCopy.replace(home.resolve(file), from, to);
    for (String[] command :
        new String[][] {{"verificar"}, {"evaluar", Veedor.CANDELARIA.toString()}}) {
      Terminal done = Terminal.type(home, Veedor.CACHE, folder, command);
      assertThat(done.status()).isEqualTo(2);
      assertThat(done.err()).contains(words).doesNotContain("\tat ");
    }
  }

  private static final List<Arguments> UNPROVEN =
      List.of(
          broken(
              "rules/common/gap.cases.yaml",
              "fires:",
              "fire:",
              "gap.cases.yaml:",
              "¿Quiso decir «fires»?"),
          broken("rules/common/gap.drl", "@says(", "@dice(", "gap.drl:", "@says"),
          broken(
              "rules/common/gap.drl", "  insertLogical(", "  insert(", "gap.drl:", "insertLogical"),
          broken(
              "rules/common/gap.drl",
              "agenda-group \"gap\"",
              "agenda-group \"gap\" salience 5",
              "gap.drl:",
              "salience"),
          broken(
              "rules/common/gap.drl",
              "Fraction.ZERO",
              "Fraction.ZERO.times(Fraction.of(7))",
              "gap.drl:",
              "parámetro"),
          broken(
              "rules/common/gap.drl",
              "import java.util.List",
              "import java.util.List\nimport java.io.File",
              "gap.drl:",
              "java.io.File"),
          broken(
              "rules/common/severity.drl.csv",
              "puntos|parcial, 50, 100",
              "puntos|parcial, 60, 100",
              "hay un hueco con «severity/obligatoria-media»",
              "se esperaba"),
          broken(
              TOOL + "edition.yaml", "levels: franjas-mipg", "levels: franjas-mip", "franjas-mip"),
          broken(
              "reports/tables.yaml",
              "{id: gaps, name",
              "{id: gap, name",
              "tables.yaml:",
              "¿Quiso decir «gaps»?"));

  static Stream<Arguments> unproven() {
    return UNPROVEN.stream();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("unproven")
  void does_not_verify(String file, String from, String to, String[] words) throws IOException {
    Path home = ContentCopy.into(folder.resolve("home"));
    ContentCopy.replace(home.resolve(file), from, to);
    Terminal done = Terminal.type(home, folder.resolve("cache"), folder, "verificar");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err().toLowerCase(java.util.Locale.ROOT))
        .contains(Stream.of(words).map(word -> word.toLowerCase(java.util.Locale.ROOT)).toList());
  }
}
