package co.veedor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.ContentCopy;
import co.veedor.support.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken samples of what instruments and their crosswalks may state: file, line and nearest id. */
class InstrumentFaultTest {
  private static final String INNOVATION = "questionnaires/furag/2025/i12.yaml";
  private static final String ARCHITECTURE = "questionnaires/furag/2025/i13.yaml";
  private static final String FURAG = "questionnaires/furag/2025/edition.yaml";
  private static final String PHASES = "questionnaires/ipv6/2021/edition.yaml";
  private static final String LINKS = "questionnaires/crosswalks/furag-ipv6.yaml";
  private static final String TERMS = "rules/deadlines.yaml";

  @TempDir private Path folder;

  private static final List<Arguments> BREAKS =
      List.of(
          broken(
              INNOVATION,
              "question: GDI205, any: [A, B]",
              "question: GDI205, any: [A, Z]",
              "i12.yaml:",
              "«GDI205.Z», que no existe"),
          broken(INNOVATION, "basis: inferida", "basis: inferido", "i12.yaml:", "«inferida»"),
          broken(
              INNOVATION,
              "answer: single",
              "answer: simple",
              "i12.yaml:",
              "¿Quiso decir «single»?"),
          broken(
              INNOVATION,
              "scoring: choice",
              "scoring: coverage",
              "i12.yaml:",
              "«choice» o «informative»"),
          broken(ARCHITECTURE, "credit: \"100/3\"", "credit: 133", "i13.yaml:", "de 0 a 100"),
          broken(
              ARCHITECTURE,
              "claims: [GDI220]",
              "claims: [GDI220x]",
              "i13.yaml:",
              "¿Quiso decir «GDI220»?"),
          broken(
              ARCHITECTURE, "needs: texto", "needs: textos", "i13.yaml:", "¿Quiso decir «texto»?"),
          broken(FURAG, "POL07: 65", "POL07: 66", "edition.yaml:", "tiene 65 preguntas"),
          broken(FURAG, "POL08: 22", "POL8: 22", "edition.yaml:", "¿Quiso decir «POL08»?"),
          broken(
              FURAG,
              "levels: franjas-mipg",
              "levels: franjas-mip",
              "edition.yaml",
              "«franjas-mip», que no existen",
              "¿Quiso decir «franjas-mipg»?"),
          broken(
              FURAG,
              "file: respuestas-furag.xlsx",
              "file: Respuestas FURAG.xls",
              "edition.yaml:",
              "«file» vale «Respuestas FURAG.xls»"),
          broken(FURAG, "  partial:", "  parcial:", "edition.yaml:", "¿Quiso decir «partial»?"),
          broken(FURAG, "  notice: Es un", "  notce: Es un", "edition.yaml:", "falta la clave"),
          broken(
              PHASES,
              "nodes:",
              "submission: {file: respuestas-furag.xlsx, notice: a, partial: b}\nnodes:",
              "escriben el mismo libro «respuestas-furag.xlsx»"),
          broken(
              "questionnaires/furag/2025/i21.yaml",
              "audience: territorial",
              "audience: territoriales",
              "i21.yaml:",
              "¿Quiso decir «territorial»?"),
          broken(
              PHASES,
              "deadline: adopcion.ipv6",
              "deadline: adopcion.ipv",
              "edition.yaml:",
              "¿Quiso decir «adopcion.ipv6»?"),
          broken(
              TERMS,
              "order: territorial",
              "order: territoriales",
              "deadlines.yaml:",
              "¿Quiso decir «territorial»?"),
          broken(
              "questionnaires/mrae/v1/edition.yaml",
              "instrument: mrae",
              "instrument: mrea",
              "mrae-v1",
              "¿Quiso decir «mrae»?"),
          broken(TERMS, "due: 2019-12-31", "due: 2019-12-32", "deadlines.yaml:", "AAAA-MM-DD"),
          broken(LINKS, "to: GDI220.A", "to: GDI220.Z", "furag-ipv6.yaml:", "«GDI220.Z» no existe"),
          broken(LINKS, "from: IPV6.01", "from: IPV6.1", "furag-ipv6.yaml:", "«IPV6.1» no existe"),
          broken(
              LINKS,
              "to: furag-2025",
              "to: furag-2024",
              "furag-ipv6.yaml:",
              "¿Quiso decir «furag-2025»?"),
          broken(
              LINKS,
              "relation: igual",
              "relation: iguales",
              "furag-ipv6.yaml:",
              "¿Quiso decir «igual»?"),
          broken(
              LINKS,
              "{from: IPV6.02, to: GDI220.B",
              "{from: IPV6.01, to: GDI220.A",
              "furag-ipv6.yaml:",
              "ya están enlazadas"),
          broken(
              "rules/common/compliance.drl.csv",
              "\"36, 71\"",
              "\"30, 71\"",
              "compliance.drl.csv:",
              "hay un traslape con «level/cumplimiento-mspi-critico»"),
          broken(
              "rules/common/levels.drl.csv",
              "\"80, *\"",
              "\"80, 90\"",
              "levels.drl.csv:",
              "nada cubre lo que va desde 90"),
          broken(
              "questionnaires/catalogue/initiatives/l4-servicios.yaml",
              "  - id: SRV-08",
              "  - id: SRV-88",
              "i21.yaml:",
              "«SRV-08» no existe"));

  static Stream<Arguments> breaks() {
    return BREAKS.stream();
  }

  private static Arguments broken(String file, String from, String to, String... words) {
    return Arguments.of(file, from, to, words);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaks")
  void does_not_verify(String file, String from, String to, String[] words) throws IOException {
    Path home = ContentCopy.into(folder.resolve("home"));
    ContentCopy.replace(home.resolve(file), from, to);
    Terminal done = Terminal.type(home, folder.resolve("cache"), folder, "verificar");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains(words).doesNotContain("\tat ");
  }
}
