package co.veedor.report;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the official form is what was answered, no more, and says what it lacks. */
class SubmissionWorkbookTest {
  private static final String ANSWERS =
      """
      entity: {name: Alcaldía, id: "1", order: territorial, kind: alcaldia}
      period: "2025"
      answeredOn: 2025-12-31
      answers:
        furag-2025:
          GDI200:
            options: {A: cumple, B: parcial, D: "=Mesa TIC"}
            evidence:
              - {title: Acta 4, file: actas/4.pdf, date: 2025-03-04, status: aceptada, options: [A]}
            note: ojo
          GDI201: {options: {E: cumple}}
          GDI202: {proposal: pendiente, options: {A: cumple}}
          GDI203: {options: {A: 4.5, B: 0}}
          GDI204: {declared: 40}
          GDI205:
            options: {B: cumple}
            evidence: [{title: Plan, url: "https://e.co/plan", date: 2025-02-01, status: aceptada}]
          GDI206: {na: No hubo ejercicios}
          GDI208: {options: {A: no, B: parcial}}
          SDI212: {options: {A: cumple}}
      """;

  @TempDir private static Path folder;
  private static XSSFWorkbook book;

  @BeforeAll
  static void write() throws IOException {
    Files.writeString(folder.resolve("r.yaml"), ANSWERS);
    Terminal done =
        Terminal.type(
            folder, "evaluar", "r.yaml", "--salida", "s", "--formatos", "respuestas,json");
    assertThat(done.err()).isEmpty();
    assertThat(folder.resolve("s").toFile().list())
        .containsExactlyInAnyOrder("respuestas-furag.xlsx", "resultado.json");
    try (InputStream in = Files.newInputStream(folder.resolve("s/respuestas-furag.xlsx"))) {
      book = new XSSFWorkbook(in);
    }
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void every_question_has_a_row_with_its_state() {
    List<Map<String, String>> rows = rows("Respuestas");
    assertThat(rows).hasSize(87);
    assertThat(column("Estado"))
        .containsEntry("GDI200", "Falta evidencia")
        .containsEntry("GDI201", "Lista para copiar")
        .containsEntry("GDI202", "Propuesta sin aceptar")
        .containsEntry("GDI203", "Falta evidencia")
        .containsEntry("GDI204", "Falta responder")
        .containsEntry("GDI205", "Lista para copiar")
        .containsEntry("GDI206", "No se responde")
        .containsEntry("GDI208", "Falta responder")
        .containsEntry("GDI209", "Falta responder")
        .containsEntry("SDI212", "Falta responder");
  }

  @Test
  void a_row_says_what_to_mark_to_cite_and_what_is_missing() {
    Map<String, String> row = row("GDI200");
    assertThat(row.get("Qué se responde"))
        .isEqualTo("A. Comité Institucional de Gestión y Desempeño\nD. Otra instancia: =Mesa TIC");
    assertThat(row.get("Opciones en «parcial»")).isEqualTo("B. Oficina de TI");
    assertThat(row.get("Antes de copiar"))
        .isEqualTo("Falta evidencia aceptada y vigente de D: la citada no alcanza");
    assertThat(row.get("Evidencia que se cita"))
        .isEqualTo("Acta 4 · actas/4.pdf · 2025-03-04 · opciones A · aceptada");
    assertThat(row.get("Falta para llegar a la meta"))
        .isEqualTo("B. Oficina de TI\nC. Oficina de Planeación");
    assertThat(row.get("Evidencia que se espera")).contains("Seguimiento a los compromisos");
    assertThat(row.get("Nota")).isEqualTo("ojo");
    assertThat(row("GDI206").get("Qué se responde")).isEqualTo("No aplica: No hubo ejercicios");
    assertThat(row("SDI212").get("Antes de copiar")).startsWith("Escribir lo que pide «A. ");
    assertThat(row("GDI204").get("Antes de copiar")).contains("40,00 %");
    assertThat(row("GDI208").get("Antes de copiar")).contains("parcial");
    assertThat(row("GDI205").get("Falta para llegar a la meta")).startsWith("Llegar a:\nA. ");
  }

  @Test
  void the_three_readings_are_numbers() {
    Row row = at("Respuestas", found -> found.getCell(1).getStringCellValue().equals("GDI200"));
    // A, D met and B in part, of four that count; only A is backed: 250 / 4 and 100 / 4.
    List<Double> readings =
        IntStream.rangeClosed(11, 13)
            .mapToObj(column -> row.getCell(column).getNumericCellValue())
            .toList();
    assertThat(readings).containsExactly(62.5, 62.5, 25.0);
  }

  @Test
  void only_what_was_answered_is_there_to_copy_one_row_an_option() {
    List<Map<String, String>> rows = rows("Para copiar");
    assertThat(rows.stream().map(row -> row.get("Pregunta")).distinct())
        .containsExactly("GDI200", "GDI201", "GDI203", "GDI205", "GDI208", "SDI212");
    assertThat(
            rows.stream()
                .filter(row -> row.get("Marca").equals("X"))
                .map(SubmissionWorkbookTest::id))
        .containsExactly("GDI200.A", "GDI200.D", "GDI201.E", "GDI203.A", "GDI205.B", "SDI212.A");
    assertThat(
            rows.stream()
                .filter(row -> row.get("Cuidado").contains("parcial"))
                .map(SubmissionWorkbookTest::id))
        .containsExactly("GDI200.B", "GDI208.B");
    assertThat(rows.stream().filter(row -> row.get("Pregunta").equals("GDI200"))).hasSize(5);
  }

  @Test
  void what_is_typed_beside_an_option_keeps_its_type() {
    Row count = at("Para copiar", row -> code(row).equals("GDI203.A"));
    assertThat(count.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(count.getCell(5).getNumericCellValue()).isEqualTo(4.5);
    Row words = at("Para copiar", row -> code(row).equals("GDI200.D"));
    assertThat(words.getCell(5).getCellType()).isEqualTo(CellType.STRING);
    assertThat(words.getCell(5).getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void documents_are_listed_with_their_day() {
    assertThat(rows("Evidencias").stream().map(row -> row.get("Pregunta") + " " + row.get("Fecha")))
        .containsExactly("GDI200 2025-03-04", "GDI205 2025-02-01");
  }

  @Test
  void the_cover_warns_and_counts() {
    List<String> lines = new ArrayList<>();
    book.getSheet("Portada").forEach(row -> lines.add(words(row).toString()));
    assertThat(lines)
        .anyMatch(line -> line.contains("borrador") && line.contains("formulario oficial"))
        .anyMatch(line -> line.contains("«parcial» queda aquí sin marcar"))
        .anyMatch(line -> line.contains("no es el puntaje oficial"));
    assertThat(lines.get(lines.size() - 1)).startsWith("[Total, 2, ").endsWith(", 87]");
  }

  @Test
  void an_instrument_without_official_form_gives_no_workbook() {
    Terminal.type(
        folder,
        "evaluar",
        Veedor.CANDELARIA.toString(),
        "--salida",
        "t",
        "--formatos",
        "respuestas");
    assertThat(folder.resolve("t").toFile().list()).isEmpty();
  }

  private static String id(Map<String, String> row) {
    return row.get("Pregunta") + "." + row.get("Opción");
  }

  private static String code(Row row) {
    return words(row).get(1) + "." + words(row).get(2);
  }

  private static Row at(String sheet, Predicate<Row> wanted) {
    for (Row row : book.getSheet(sheet)) {
      if (wanted.test(row)) {
        return row;
      }
    }
    throw new AssertionError(sheet);
  }

  private static Map<String, String> row(String question) {
    return rows("Respuestas").stream()
        .filter(row -> row.get("Pregunta").equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> column(String head) {
    Map<String, String> column = new LinkedHashMap<>();
    rows("Respuestas").forEach(row -> column.put(row.get("Pregunta"), row.get(head)));
    return column;
  }

  private static List<Map<String, String>> rows(String name) {
    Sheet sheet = Objects.requireNonNull(book.getSheet(name), name);
    List<String> heads = words(sheet.getRow(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      List<String> words = words(sheet.getRow(i));
      for (int column = 0; column < heads.size(); column++) {
        row.put(heads.get(column), words.get(column));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> words(Row row) {
    DataFormatter formatter = new DataFormatter();
    List<String> words = new ArrayList<>();
    row.forEach(cell -> words.add(formatter.formatCellValue(cell)));
    return words;
  }
}
