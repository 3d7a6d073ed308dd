package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparar --grupo}: many entities, none of them told. */
class CompareGroupTest {
  private static final int ALL = Towns.ALL;

  @TempDir private Path folder;

  @BeforeEach
  void twelve_towns() throws IOException {
    Towns.write(folder.resolve("r"));
    Files.writeString(folder.resolve("clave"), "un secreto bien largo");
  }

  @Test
  void groups_are_told_by_their_quartiles() {
    Terminal done = Terminal.type(folder, "comparar", "--grupo", "r", "--por", "categoria");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    // Sixth category: 0, 10 … 60. All: those and 70, 80, 90, 0, 10.
    assertThat(done.out())
        .contains("Vigencia 2019, lectura declarada, grupos por categoría.", "Entidades: 12.")
        .containsPattern("categoría 6 +Arquitectura +7 +15,00 +30,00 +45,00")
        .containsPattern("Todas +Arquitectura +12 +10,00 +35,00 +62,50")
        .doesNotContain("Macondo");
  }

  @Test
  void small_groups_are_not_told() throws IOException {
    Files.delete(folder.resolve("r/m11.yaml"));
    Terminal done = Terminal.type(folder, "comparar", "--grupo", "r", "--por", "categoria");
    assertThat(done.out())
        .containsPattern("Todas +Arquitectura +11 ")
        .doesNotContain("categoría 1");
    assertThat(done.out()).doesNotContain("categoría 6");
  }

  @Test
  void one_entity_sees_its_quarter() {
    Terminal done =
        Terminal.type(
            folder, "comparar", "--grupo", "r", "--por", "categoria", "--entidad", "90006");
    assertThat(done.out())
        .containsPattern("categoría 6 +Arquitectura +60,00 +15,00 +30,00 +45,00 +Cuarto más alto");
    Terminal wrong = Terminal.type(folder, "comparar", "--grupo", "r", "--entidad", "90000x");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--entidad", "90000x", "¿Quiso decir «90000»?");
  }

  @Test
  void names_of_files_change_nothing() throws IOException {
    String before = json("r");
    Files.createDirectory(folder.resolve("otra"));
    for (int i = 0; i < ALL; i++) {
      Files.copy(
          folder.resolve("r/m" + i + ".yaml"), folder.resolve("otra/z" + (ALL - i) + ".yaml"));
    }
    assertThat(json("otra")).isEqualTo(before).contains("\"median\"");
  }

  private String json(String name) {
    return Terminal.type(folder, "comparar", "--grupo", name, "--json").out();
  }

  @Test
  void the_copy_holds_nothing_that_tells_an_entity() throws IOException {
    Terminal done = copy("s", "clave");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    for (String name : List.of("s/sin-nombres.jsonl", "s/grupos.json")) {
      String text = Files.readString(folder.resolve(name));
      assertThat(text).contains("gobierno-digital-2019").doesNotContain("un secreto bien largo");
      IntStream.range(0, ALL)
          .forEach(
              i ->
                  assertThat(text)
                      .doesNotContainIgnoringCase(
                          "Macondo",
                          "\"90%03d\"".formatted(i),
                          "90%03d".formatted(i),
                          "" + (7331 + i),
                          "secreta",
                          "reservada",
                          "gov.co",
                          "m" + i + ".yaml"));
    }
  }

  @Test
  void a_copy_gives_the_same_groups_and_the_same_key_the_same_pseudonyms() throws IOException {
    copy("s", "clave");
    copy("t", "clave");
    Files.writeString(folder.resolve("otra-clave"), "otro secreto bien largo");
    copy("u", "otra-clave");
    String one = Files.readString(folder.resolve("s/sin-nombres.jsonl"));
    assertThat(Files.readString(folder.resolve("t/sin-nombres.jsonl"))).isEqualTo(one);
    assertThat(Files.readString(folder.resolve("u/sin-nombres.jsonl"))).isNotEqualTo(one);
    Terminal again =
        Terminal.type(
            folder, "comparar", "--grupo", "s/sin-nombres.jsonl", "--por", "categoria", "--json");
    Terminal first =
        Terminal.type(folder, "comparar", "--grupo", "r", "--por", "categoria", "--json");
    assertThat(again.out()).isEqualTo(first.out());
  }

  private Terminal copy(String output, String key) {
    return Terminal.type(
        folder,
        "comparar",
        "--grupo",
        "r",
        "--por",
        "categoria",
        "--sin-nombres",
        "--clave",
        key,
        "--salida",
        output);
  }

  @Test
  void the_copy_tells_of_each_edition_only_what_its_table_tells() throws IOException {
    // Of the first category, five, only one answers IPv6: there the third hides it; in the other
    // edition nobody is hidden.
    long[] scores = {47, -1, -1, -1, -1, 10, 20, 40, 60, 80, 90, 15, 30, 50, 70, 85};
    Files.createDirectory(folder.resolve("g"));
    for (int i = 0; i < scores.length; i++) {
      String text =
          Towns.text(i, "2020")
              .replaceFirst("category: \\d", "category: " + (i < 5 ? 1 : i < 11 ? 2 : 3));
      String more = scores[i] < 0 ? "" : "  ipv6:\n    IPV6.01: " + scores[i] + "\n";
      Files.writeString(folder.resolve("g/" + i + ".yaml"), text + more);
    }
    List<String> output = List.of("--sin-nombres", "--salida", "o");
    assertThat(grouped("g", output).status()).isZero();
    String copy = Files.readString(folder.resolve("o/sin-nombres.jsonl"));
    List<String> ipv6 = copy.lines().filter(line -> line.contains("\"ipv6\"")).toList();
    assertThat(ipv6).hasSize(12).noneMatch(line -> line.contains("gobierno-digital"));
    assertThat(ipv6.stream().filter(line -> line.contains("\"group\": {}"))).hasSize(6);
    assertThat(copy.lines().filter(line -> line.contains("categoría 1"))).hasSize(5);
    assertThat(ipv6).noneMatch(line -> line.contains("categoría 1"));
    assertThat(copy.lines().skip(1).map(line -> line.substring(0, 28)).distinct()).hasSize(28);
    // Read back, those who were hidden are the others again, and everything else is the same.
    assertThat(grouped("o/sin-nombres.jsonl", List.of("--json")).out())
        .isEqualTo(grouped("g", List.of("--json")).out())
        .contains("\"rest\" : true")
        .doesNotContain("Sin dato");
    Terminal other = Terminal.type(folder, "comparar", "--grupo", "o/sin-nombres.jsonl");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("sin-nombres.jsonl:1", "--por categoria");
  }

  private Terminal grouped(String group, List<String> more) {
    List<String> all = new ArrayList<>(List.of("comparar", "--grupo", group, "--por", "categoria"));
    all.addAll(more);
    return Terminal.type(folder, all.toArray(String[]::new));
  }

  @Test
  void who_ties_with_the_group_is_not_told_to_be_on_top() {
    Terminal verified = grouped("r", List.of("--entidad", "90006", "--base", "verificado"));
    // Nothing of Seguridad is backed: all have 0.
    assertThat(verified.out())
        .containsPattern(
            "categoría 6 +Seguridad[^\\n]* +0,00 +0,00 +0,00 +0,00 +Igual que la mitad del grupo o"
                + " más");
  }

  @Test
  void a_broken_copy_is_refused_with_its_line() throws IOException {
    Files.writeString(
        folder.resolve("c.jsonl"),
        """
        {"schema": "veedor/consolidated/1"}
        {"id": "E-1", "period": "2019", "values": {"gobierno-digital-2019": {"arquitectur": {"declarado": "1/0x"}}}}
        """);
    Terminal done = Terminal.type(folder, "comparar", "--grupo", "c.jsonl");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("c.jsonl:2", "arquitectur", "¿Quiso decir «arquitectura»?");
  }

  @Test
  void only_one_period_is_compared() throws IOException {
    Files.writeString(folder.resolve("r/otra.yaml"), Towns.text(15, "2018"));
    Files.writeString(folder.resolve("r/vieja.yaml"), Towns.text(3, "2018"));
    assertThat(Terminal.type(folder, "comparar", "--grupo", "r").out())
        .contains("Vigencia 2019", "Entidades: 12. Sin comparar, por tener solo otra vigencia: 1.");
  }

  @Test
  void two_files_of_one_entity_and_period_are_refused() throws IOException {
    Files.writeString(folder.resolve("r/doble.yaml"), Towns.text(3, "2019"));
    Terminal done = Terminal.type(folder, "comparar", "--grupo", "r");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("es de la misma entidad y vigencia que");
  }

  @Test
  void a_file_that_is_wrong_is_told_and_left_out() throws IOException {
    Files.writeString(folder.resolve("r/mal.yaml"), "entity: {name: X}\n");
    Terminal done = Terminal.type(folder, "comparar", "--grupo", "r");
    assertThat(done.status()).isZero();
    assertThat(done.err()).contains("mal.yaml");
    assertThat(done.out()).contains("Entidades: 12.");
  }

  @Test
  void options_that_make_no_sense_are_refused() throws IOException {
    Files.writeString(folder.resolve("corta"), "abc");
    assertRefused("--por", "--grupo", "r", "--por", "tamaño");
    assertRefused("--salida CARPETA", "--grupo", "r", "--sin-nombres");
    assertRefused(
        "muy corta", "--grupo", "r", "--sin-nombres", "--clave", "corta", "--salida", "s");
    assertRefused("van con --grupo", "r/m1.yaml", "r/m2.yaml", "--sin-nombres");
    assertRefused("ninguna entidad tiene esa vigencia", "--grupo", "r", "--vigencia", "2031");
    assertRefused("falta con qué comparar", "r/m1.yaml", "--grupo", "r");
  }

  private void assertRefused(String told, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "comparar";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Terminal done = Terminal.type(folder, all);
    assertThat(done.status()).as(told).isEqualTo(2);
    assertThat(done.err()).contains(told);
    assertThat(folder.resolve("s")).doesNotExist();
  }
}
