package co.veedor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code proponer}: what other answers say, with its origin, and never counted unaccepted. */
class ProposeTest {
  private static final String ANSWERS =
      """
      entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
      period: "2025"
      targets: {ipv6: {fase-1: 60}}
      answers:
        ipv6: {IPV6.01: 100, IPV6.02: 79.99, IPV6.05: 80, IPV6.14: 0}
        mspi-2013: {A.5.1.1: 100, A.5.1.2: 40, A.14.2.7: {na: No contrata desarrollo}}
        gobierno-digital-2019: {PR02: 60}
      """;

  @TempDir private Path folder;

  @Test
  void an_option_is_met_from_the_parameter_on() throws IOException {
    String file = proposed("furag-2025");
    assertThat(file)
        .contains(
            "GDI220: {\"proposal\": \"pendiente\", \"options\": "
                + "{\"A\": \"cumple\", \"B\": \"no\", \"C\": \"cumple\"}}");
    assertThat(file).contains("# A: ipv6/IPV6.01 está en 100 %");
    assertThat(file).contains("IPV6.01 → GDI220.A (igual): ");
    assertThat(file).contains("# Nada se sabe de D, E: quedan en «no».");
  }

  @Test
  void a_ranked_choice_takes_the_state_that_is_surely_reached() throws IOException {
    assertThat(proposed("furag-2025"))
        .contains("GDI233: {\"proposal\": \"pendiente\", \"options\": {\"C\": \"cumple\"}}");
  }

  @Test
  void several_parts_give_their_mean_on_the_level_below() throws IOException {
    String file = proposed("mspi-2022");
    assertThat(file).contains("A.5.1: {\"proposal\": \"pendiente\", \"level\": 60}");
    assertThat(file).contains("# mspi-2013/A.5.1.1 está en 100 %", "A.5.1.2 está en 40 %");
    assertThat(file).contains("# Relación más débil: parte (");
  }

  @Test
  void what_does_not_apply_there_does_not_apply_here() throws IOException {
    assertThat(proposed("mspi-2022"))
        .contains("A.8.30: {\"proposal\": \"pendiente\", \"na\": \"No contrata desarrollo\"}");
  }

  @Test
  void a_proposal_counts_for_nothing_until_it_is_accepted() throws IOException {
    Path file = folder.resolve("propuesto.yaml");
    Files.writeString(file, proposed("mspi-2022"));
    assertThat(Veedor.reading(assessed(file), "mspi-2022", "A.5.1", "declarado")).isEqualTo("none");
    assertThat(assessed(file).findings()).anyMatch(found -> found.kind().equals("proposed"));
    Files.writeString(file, Files.readString(file).replace("\"pendiente\"", "\"aceptada\""));
    Response accepted = Veedor.response(file);
    assertThat(accepted.to("mspi-2022", "A.5.1")).isInstanceOf(Answer.Given.class);
    assertThat(Veedor.reading(Veedor.assess(accepted), "mspi-2022", "A.5.1", "declarado"))
        .isEqualTo("60");
  }

  @Test
  void the_file_keeps_what_was_answered() throws IOException {
    Path file = folder.resolve("propuesto.yaml");
    Files.writeString(file, proposed("furag-2025"));
    Response before = Veedor.response(answers());
    Response after = Veedor.response(file);
    assertThat(after.entity()).isEqualTo(before.entity());
    assertThat(after.targets()).isEqualTo(before.targets());
    assertThat(Veedor.reading(Veedor.assess(after), "fase-1", "declarado"))
        .isEqualTo(Veedor.reading(Veedor.assess(before), "fase-1", "declarado"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"san-bernardo-2025", "todo-mal-2025", "perfecta-2025"})
  void an_example_written_and_read_again_comes_to_the_same(String example) throws IOException {
    Path original = Veedor.ROOT.resolve("examples/" + example + ".yaml");
    Path written = folder.resolve("otra.yaml");
    Terminal.type(
        folder, "proponer", original.toString(), "--para", "mrae-v1", "--salida", "otra.yaml");
    Assessment before = Veedor.assess(Veedor.response(original));
    Assessment after = Veedor.assess(Veedor.response(written));
    assertThat(values(after)).isEqualTo(values(before));
    assertThat(after.gaps())
        .extracting("id", "size", "kind", "missing")
        .isEqualTo(extracted(before));
    assertThat(after.findings())
        .extracting("rule", "subject", "message")
        .hasSameSizeAs(before.findings());
  }

  @Test
  void the_answers_themselves_are_never_overwritten() throws IOException {
    Path file = answers();
    Terminal done =
        Terminal.type(
            folder,
            "proponer",
            file.toString(),
            "--para",
            "mspi-2022",
            "--salida",
            file.toString());
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("es el mismo archivo de respuestas");
    assertThat(file).content().isEqualTo(ANSWERS);
  }

  @Test
  void what_was_gathered_for_a_missing_answer_stays() throws IOException {
    String note = "    ID04: {evidence: [{title: Acta 7}], note: falta la firma}\n";
    Path file = Files.writeString(folder.resolve("a-medias.yaml"), Veedor.head() + note);
    Terminal.type(
        folder, "proponer", file.toString(), "--para", "mrae-v3", "--salida", "nuevo.yaml");
    assertThat(Files.readString(folder.resolve("nuevo.yaml")))
        .contains("\"title\": \"Acta 7\"", "\"note\": \"falta la firma\"");
  }

  @Test
  void a_part_alone_says_nothing_of_its_whole() throws IOException {
    String firewall =
        Veedor.head().replace(Veedor.TOOL_2019, "furag-2025")
            + "    SDI210: {options: {A: cumple}}\n";
    Path file = Files.writeString(folder.resolve("parte.yaml"), firewall);
    Terminal.type(
        folder, "proponer", file.toString(), "--para", "mspi-2022", "--salida", "nuevo.yaml");
    assertThat(Files.readString(folder.resolve("nuevo.yaml")))
        .contains("# A.8.20", "Sin valor propuesto")
        .doesNotContain("\"level\"");
  }

  @Test
  void what_the_instrument_does_not_ask_is_not_proposed() throws IOException {
    String closed =
        """
        entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
        period: "2025"
        answers:
          ipv6: {IPV6.01: 100, IPV6.02: 100}
          furag-2025: {GDI219: {options: {D: cumple}}}
        """;
    Path file = Files.writeString(folder.resolve("cerrada.yaml"), closed);
    Terminal.type(
        folder, "proponer", file.toString(), "--para", "furag-2025", "--salida", "nuevo.yaml");
    assertThat(Files.readString(folder.resolve("nuevo.yaml"))).doesNotContain("GDI220");
  }

  @Test
  void with_nothing_to_propose_the_file_still_evaluates() throws IOException {
    Path file = Files.writeString(folder.resolve("solo.yaml"), Veedor.head() + "    ID03: 50\n");
    Terminal.type(folder, "proponer", file.toString(), "--para", "ipv6", "--salida", "nuevo.yaml");
    assertThat(Terminal.type(folder, "evaluar", "nuevo.yaml").status()).isZero();
  }

  private static List<?> extracted(Assessment assessment) {
    return assessment.gaps().stream()
        .map(
            gap ->
                org.assertj.core.groups.Tuple.tuple(
                    gap.id(), gap.size(), gap.kind(), gap.missing()))
        .toList();
  }

  private static List<?> values(Assessment assessment) {
    return assessment.questionnaires().stream()
        .flatMap(result -> result.nodes().stream())
        .map(node -> List.of(node.id(), node.values()))
        .toList();
  }

  private String proposed(String target) throws IOException {
    Terminal done =
        Terminal.type(
            folder, "proponer", answers().toString(), "--para", target, "--salida", "nuevo.yaml");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("Ninguna cuenta hasta que alguien la acepte");
    return Files.readString(folder.resolve("nuevo.yaml"));
  }

  private Path answers() throws IOException {
    return Files.writeString(folder.resolve("respuestas.yaml"), ANSWERS);
  }

  private static Assessment assessed(Path file) {
    return Veedor.assess(Veedor.response(file));
  }
}
