package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.sheet.Csv;
import co.veedor.document.sheet.Workbooks;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Layout;
import co.veedor.report.excel.TemplateWorkbook;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written to a workbook or to a CSV file and read back is what it was. */
class RoundTripTest {
  private static final List<String> EXAMPLES =
      List.of("candelaria-2019", "perfecta-2025", "todo-mal-2025", "san-bernardo-2025");

  @TempDir private Path folder;

  static Stream<String> questionnaires() {
    return Veedor.content().questionnaires().keySet().stream();
  }

  static Stream<String> examples() {
    return EXAMPLES.stream();
  }

  @ParameterizedTest
  @MethodSource("questionnaires")
  void random_answers_come_back_the_same(String id) throws IOException {
    for (int seed = 1; seed <= 5; seed++) {
      comesBack(possible(RandomResponses.toEverything((long) seed), id), id);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_comes_back_the_same(String name) throws IOException {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/" + name + ".yaml"));
    for (String id : response.answers().keySet()) {
      comesBack(response, id);
    }
  }

  @Test
  void notes_details_targets_proposals_and_odd_texts_come_back_the_same() throws IOException {
    Response response =
        Veedor.document(
            """
            entity: {name: "=1+1 & <Ñ>", id: "05001", order: territorial, kind: alcaldia,
              category: 0, population: 84000}
            period: 2025-S1
            answeredOn: 2025-06-30
            targets: {furag-2025: {"*": 80, I11: 60.5, GDI200: 100}}
            answers:
              furag-2025:
                GDI206: {options: {A: "12.5"}}
                SDI212: {options: {A: 2025-06-30}}
                GDI200:
                  options: {A: parcial, D: "Mesa TIC, 2025"}
                  note: "dos\\nlíneas, _x0041_ y 'comillas'"
                  evidence:
                    - {title: "-acta", url: "https://e.co/?b&c", date: 1899-01-01, options: [A, D]}
                    - {file: soportes/acta 4.pdf, expires: 2030-02-01, status: aceptada}
                    - {id: d-1, title: Plan, url: "https://e.co", file: plan.pdf, status: rechazada,
                      hash: %s, reviewer: Ana, reviewedOn: 2025-07-01, reviewComment: Sin firma}
                GDI201: {proposal: pendiente, declared: 33.3333}
                GDI202: {note: en curso}
                GDI203: {na: No tiene, note: "007"}
                GDI205: {options: {B: cumple}}
            """
                .formatted("0a".repeat(32)));
    comesBack(response, "furag-2025");
  }

  @Test
  void a_blank_workbook_asks_for_the_entity_and_says_where() {
    Terminal.type(folder, "plantilla", Veedor.TOOL_2019, "--salida", "libro.xlsx");
    Terminal done = Terminal.type(folder, "evaluar", "libro.xlsx", "--salida", "salida");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err())
        .contains("libro.xlsx:Entidad!B5: falta «Nombre de la entidad»")
        .contains("libro.xlsx:Entidad!B6: falta «Código DANE o NIT»");
    assertThat(folder.toFile().list()).containsExactly("libro.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libro.xlsx", "datos.csv"})
  void an_exported_example_is_assessed_like_its_file(String name) {
    String example = Veedor.CANDELARIA.toString();
    Terminal.type(folder, "plantilla", Veedor.TOOL_2019, "--con", example, "--salida", name);
    Terminal fromText = Terminal.type(folder, "evaluar", example);
    Terminal fromBook = Terminal.type(folder, "evaluar", name);
    assertThat(fromBook.err()).isEmpty();
    assertThat(fromBook.out()).isEqualTo(fromText.out());
  }

  /** Denying and exempting options cannot be met at random beside others: nobody may say so. */
  private static Response possible(Response response, String id) {
    Response possible = response;
    for (Map.Entry<String, Answer> entry : response.answers().get(id).entrySet()) {
      if (entry.getValue() instanceof Answer.Given given) {
        Map<String, Mark> marks = new LinkedHashMap<>(given.marks());
        Veedor.content().questionnaires().get(id).questions().get(entry.getKey()).options().stream()
            .filter(option -> option.role() != Option.Role.COUNTS)
            .forEach(option -> marks.replace(option.id(), Mark.NO));
        Answer changed =
            new Answer.Given(
                marks, given.details(), given.declared(), given.evidence(), given.note(), null);
        possible = RandomResponses.with(possible, id, entry.getKey(), changed);
      }
    }
    return possible;
  }

  private void comesBack(Response response, String id) throws IOException {
    Questionnaire questionnaire = Veedor.content().questionnaires().get(id);
    Path book = folder.resolve("libro.xlsx");
    try (OutputStream out = Files.newOutputStream(book)) {
      new TemplateWorkbook(Layout.read(Veedor.ROOT.resolve("reports")))
          .write(questionnaire, response, out);
    }
    same(response, id, Workbooks.read(book, "libro.xlsx"));
    Path fields = folder.resolve("datos.csv");
    Files.write(fields, CsvForm.of(questionnaire, response));
    same(response, id, Csv.read(fields, "datos.csv"));
  }

  private static void same(Response response, String id, Workbooks.Book book) {
    Response back = new WorkbookReader(Veedor.content().questionnaires()).read(book);
    assertThat(back.entity()).isEqualTo(response.entity());
    assertThat(back.period()).isEqualTo(response.period());
    assertThat(back.answeredOn()).isEqualTo(response.answeredOn());
    assertThat(back.targets().byQuestionnaire().get(id))
        .isEqualTo(response.targets().byQuestionnaire().get(id));
    assertThat(back.targets().byNode().getOrDefault(id, Map.of()))
        .isEqualTo(response.targets().byNode().getOrDefault(id, Map.of()));
    assertThat(plain(back.answers().get(id))).isEqualTo(plain(response.answers().get(id)));
  }

  /** Answers without their places, which differ. */
  private static Map<String, Answer> plain(Map<String, Answer> answers) {
    Map<String, Answer> plain = new LinkedHashMap<>();
    answers.forEach(
        (id, answer) -> {
          if (!(answer instanceof Answer.Unanswered)) {
            plain.put(id, plain(answer));
          }
        });
    return plain;
  }

  private static Answer plain(Answer answer) {
    if (answer instanceof Answer.Given given) {
      return new Answer.Given(
          given.marks(), given.details(), given.declared(), given.evidence(), given.note(), null);
    } else if (answer instanceof Answer.NotApplicable out) {
      return new Answer.NotApplicable(out.reason(), out.note(), null);
    } else if (answer instanceof Answer.Started started) {
      return new Answer.Started(started.evidence(), started.note(), null);
    }
    return new Answer.Proposed(plain(((Answer.Proposed) answer).answer()), null);
  }
}
