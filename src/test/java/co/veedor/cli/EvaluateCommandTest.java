package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.DocumentReader;
import co.veedor.document.Item;
import co.veedor.document.JsonText;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as a person types it. */
class EvaluateCommandTest {
  private static final String EXAMPLE = Veedor.CANDELARIA.toString();

  @TempDir private Path folder;

  @Test
  void prints_a_table_with_three_readings_level_and_gaps() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE);
    assertThat(done.status()).isZero();
    assertThat(done.err()).isEmpty();
    assertThat(done.out())
        .containsPattern("Arquitectura +57,35 +57,79 +0,00 +3\\. Medio +14")
        .containsPattern("Servicios tecnológicos +28,75 +32,29 +0,00 +2\\. Bajo +4")
        .contains("18 brechas, 27 iniciativas recomendadas y 9 hallazgos.");
  }

  @Test
  void writes_all_reports_and_nothing_else() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "--salida", "salida");
    assertThat(done.status()).isZero();
    assertThat(folder.resolve("salida"))
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    assertThat(folder.resolve("salida").toFile().list())
        .containsExactlyInAnyOrder(
            "resultado.json", "matriz-brechas.xlsx", "tablero.html", "informe.docx", "informe.pdf");
  }

  @Test
  void writes_only_the_chosen_formats() {
    Terminal.type(folder, "evaluar", EXAMPLE, "--salida", "s", "--formatos", "json");
    assertThat(folder.resolve("s").toFile().list()).containsExactly("resultado.json");
  }

  @Test
  void json_is_the_document_and_nothing_else() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "--json");
    assertThat(done.err()).isEmpty();
    Item.Mapping document = json(done.out());
    assertThat(document.values().keySet())
        .containsExactly(
            "schema",
            "entity",
            "period",
            "asOf",
            "basis",
            "receipt",
            "review",
            "questionnaires",
            "gaps",
            "initiatives",
            "plan",
            "trend",
            "findings",
            "explanations");
  }

  @Test
  void the_same_answers_give_the_same_bytes() {
    String once = Terminal.type(folder, "evaluar", EXAMPLE, "--json").out();
    assertThat(Terminal.type(folder, "evaluar", EXAMPLE, "--json").out()).isEqualTo(once);
  }

  @Test
  void the_basis_decides_which_reading_counts() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "--base", "calculado", "--json");
    Item.Mapping node = firstNode(json(done.out()));
    assertThat(((Item.Scalar) node.values().get("value")).text()).isEqualTo("57.79411764705882");
    assertThat(((Item.Scalar) node.values().get("declared")).text()).isEqualTo("57.35294117647059");
  }

  @Test
  void the_date_decides_whether_the_edition_is_in_force() {
    assertThat(Terminal.type(folder, "evaluar", EXAMPLE, "--json").out())
        .doesNotContain("superseded-edition");
    assertThat(Terminal.type(folder, "evaluar", EXAMPLE, "--fecha", "2022-05-16", "--json").out())
        .contains("superseded-edition");
  }

  @Test
  void several_files_get_a_folder_each_and_one_json_document() throws IOException {
    Files.writeString(folder.resolve("otra.yaml"), Veedor.head() + "    ID03: 40\n");
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "otra.yaml", "--salida", "s");
    assertThat(done.status()).isZero();
    assertThat(folder.resolve("s/76130-2019/resultado.json")).exists();
    assertThat(folder.resolve("s/1-2019/resultado.json")).exists();
    Terminal json = Terminal.type(folder, "evaluar", EXAMPLE, "otra.yaml", "--json");
    assertThat(((Item.Sequence) json(json.out()).values().get("results")).items()).hasSize(2);
  }

  @Test
  void two_files_of_one_entity_and_period_are_refused_before_writing() throws IOException {
    Files.copy(Veedor.CANDELARIA, folder.resolve("copia.yaml"));
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "copia.yaml", "--salida", "s");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("copia.yaml").contains("misma entidad y vigencia");
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void a_batch_skips_a_bad_file_and_assesses_the_others() throws IOException {
    Path batch = Files.createDirectories(folder.resolve("lote/sub"));
    Files.copy(Veedor.CANDELARIA, batch.resolve("a.yaml"));
    Files.writeString(batch.resolve("b.yaml"), Veedor.head() + "    ID99: 40\n");
    Files.writeString(batch.resolve("c.yaml"), Veedor.head() + "    ID03: 40\n");
    Terminal done =
        Terminal.type(folder, "evaluar", "--lote", "lote", "--salida", "s", "--formatos", "json");
    assertThat(done.status()).isZero();
    assertThat(done.err()).contains("b.yaml:6").contains("ID99");
    assertThat(done.out())
        .contains("2 archivos evaluados y 1 rechazados")
        .containsPattern("Alcaldía de Candelaria +2019 +Arquitectura +57,35");
    assertThat(folder.resolve("s").toFile().list())
        .containsExactlyInAnyOrder("76130-2019", "1-2019");
  }

  @Test
  void a_batch_reads_every_kind_of_file_and_none_of_its_own_reports() throws IOException {
    Path batch = Files.createDirectories(folder.resolve("lote"));
    Files.copy(Veedor.CANDELARIA, batch.resolve("a.yaml"));
    exported("2018", "lote/b.xlsx");
    exported("2017", "lote/c.csv");
    Files.writeString(
        batch.resolve("d.json"),
        """
        {"entity": {"name": "Alcaldía", "id": "1", "order": "territorial", "kind": "alcaldia"},
         "period": "2025",
         "answers": {"furag-2025": {"GDI205": {"options": {"B": "cumple"}}}}}
        """);
    String[] command = {"evaluar", "--lote", "lote", "--salida", "lote"};
    Terminal done = Terminal.type(folder, command);
    assertThat(done.out())
        .contains("4 archivos evaluados y 0 rechazados")
        .containsPattern("Alcaldía de Candelaria +2018 +Arquitectura +57,35")
        .containsPattern("Alcaldía de Candelaria +2017 +Arquitectura +57,35");
    assertThat(batch.resolve("1-2025/respuestas-furag.xlsx")).exists();
    assertThat(batch.resolve("76130-2018/respuestas-furag.xlsx")).doesNotExist();
    assertThat(Terminal.type(folder, command).out()).isEqualTo(done.out());
  }

  /** The example, as if of another year, in a form that was filled with it. */
  private void exported(String year, String form) throws IOException {
    String text =
        Files.readString(Veedor.CANDELARIA).replace("period: \"2019\"", "period: " + year);
    Files.writeString(folder.resolve("otro.yaml"), text);
    Terminal.type(folder, "plantilla", Veedor.TOOL_2019, "--con", "otro.yaml", "--salida", form);
  }

  @Test
  void an_example_in_json_comes_out_as_in_yaml() throws IOException {
    Item yaml =
        new DocumentReader(Kind.RESPONSE)
            .read(TextFile.read(Veedor.CANDELARIA, "a.yaml", Kind.RESPONSE));
    Files.writeString(folder.resolve("a.json"), JsonText.line(plain(yaml)));
    Terminal done = Terminal.type(folder, "evaluar", "a.json");
    assertThat(done.err()).isEmpty();
    assertThat(done.out()).isEqualTo(Terminal.type(folder, "evaluar", EXAMPLE).out());
  }

  private static Object plain(Item item) {
    if (item instanceof Item.Mapping mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      mapping.values().forEach((key, value) -> values.put(key, plain(value)));
      return values;
    }
    return item instanceof Item.Sequence sequence
        ? sequence.items().stream().map(EvaluateCommandTest::plain).toList()
        : ((Item.Scalar) item).text();
  }

  @Test
  void a_batch_with_nothing_to_assess_is_an_error() {
    assertThat(Terminal.type(folder, "evaluar", "--lote", ".", "--salida", "s").status())
        .isEqualTo(2);
  }

  private static Item.Mapping json(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (Item.Mapping)
        new DocumentReader(Kind.RESPONSE).read(new TextFile("x.json", text, bytes));
  }

  private static Item.Mapping firstNode(Item.Mapping document) {
    Item.Sequence questionnaires = (Item.Sequence) document.values().get("questionnaires");
    Item.Mapping questionnaire = (Item.Mapping) questionnaires.items().get(0);
    return (Item.Mapping) ((Item.Sequence) questionnaire.values().get("nodes")).items().get(0);
  }
}
