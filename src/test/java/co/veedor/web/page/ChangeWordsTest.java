package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Passwords;
import co.veedor.document.JsonValues;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryWords;
import co.veedor.support.Databases;
import co.veedor.support.Judgings;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import co.veedor.web.service.Rules;
import co.veedor.web.service.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change the store writes is told in Spanish, key by key and code by code. */
class ChangeWordsTest {
  private static final Path STORE = Veedor.ROOT.resolve("src/main/java/co/veedor/store");

  private static final String NOTE = "change.note(";

  /** Kinds the code does not write as a text: what it writes, and the kinds that come of it. */
  private static final Map<String, List<String>> MADE =
      Map.of(
          "Amendment.KIND", List.of("amendment"),
          "ANSWERED_ON", List.of("answered-on"),
          "kind", List.of("person", "person-password"),
          "table", List.of("answer", "decision"),
          "table + \"-conflict\"", List.of("answer-conflict", "decision-conflict"));

  private static final Pattern KEY = Pattern.compile("[a-z]+([A-Z][a-z]+)*");
  private static final Pattern RAW =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[{}\"=]|\\b(true|false|null|READ|WRITE)\\b"
              + "|\\b[a-z]+_[a-z]+\\b");

  @TempDir Path folder;

  private Stores stores;
  private Services services;

  @BeforeEach
  void every_change() throws IOException {
    stores = Stores.with(Databases.SQLITE, folder);
    Rules rules = Rules.load(Judgings::real);
    rules.now();
    services =
        Services.over(
            stores.store(),
            rules,
            new Services.Surroundings(
                folder,
                new Passwords.Cost(64, 1, 1),
                stores.time()::now,
                () -> LocalDate.of(2026, 11, 21),
                broken -> {}));
    new EveryChange(stores).make();
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private List<HistoryRow.Told> rows() {
    return stores.store().history().latest(Long.MAX_VALUE, 1000).stream()
        .map(HistoryRow::told)
        .toList();
  }

  @Test
  void every_kind_of_the_code_is_made_and_has_a_word() throws IOException {
    Set<String> written = new TreeSet<>();
    try (var files = Files.list(STORE)) {
      for (Path file : files.toList()) {
        written.addAll(kinds(Files.readString(file)));
      }
    }
    assertThat(rows().stream().map(HistoryRow.Told::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(written)
        .hasSizeGreaterThan(20)
        .allSatisfy(kind -> assertThat(HistoryWords.kind(kind)).isNotEqualTo(kind));
  }

  private static Set<String> kinds(String code) {
    Set<String> kinds = new TreeSet<>();
    for (int at = code.indexOf(NOTE); at >= 0; at = code.indexOf(NOTE, at + 1)) {
      String kind = second(code.substring(at + NOTE.length()));
      if (kind.equals("KIND")) {
        kinds.add(code.replaceFirst("(?s).*String KIND = \"([^\"]+)\".*", "$1"));
      } else {
        kinds.addAll(MADE.getOrDefault(kind, List.of(kind.replace("\"", ""))));
      }
    }
    return kinds;
  }

  /** The second of the arguments a text begins with. */
  private static String second(String arguments) {
    int depth = 0;
    int start = -1;
    for (int i = 0; ; i++) {
      char sign = arguments.charAt(i);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (sign == ',' && depth == 0) {
        if (start >= 0) {
          return arguments.substring(start, i).strip();
        }
        start = i + 1;
      }
    }
  }

  @Test
  void every_key_that_is_kept_has_a_word() {
    Set<String> keys = new TreeSet<>();
    rows().stream()
        .filter(told -> !told.kind().startsWith("answer"))
        .forEach(
            told -> {
              keys(keys, told.old());
              keys(keys, told.now());
            });
    keys.removeAll(services.rules().get().content().catalogue().vocabulary().codes("criterion"));
    assertThat(keys)
        .contains("mustChange", "notBefore", "reviewComment", "members", "group")
        .allSatisfy(key -> assertThat(HistoryWords.key(key)).isNotEqualTo(key));
  }

  private static void keys(Set<String> keys, String value) {
    try {
      keys(keys, value == null ? null : JsonValues.read(value, Place.of("historia")));
    } catch (FaultException words) {
      assertThat(value).doesNotContain("{");
    }
  }

  private static void keys(Set<String> keys, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, held) -> {
            if (KEY.matcher(key.toString()).matches()) {
              keys.add(key.toString());
            }
            keys(keys, held);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> keys(keys, each));
    }
  }

  @Test
  void nothing_people_read_is_an_id_or_a_code() {
    ChangeWords words = new ChangeWords(services);
    ChangeSubjects subjects = new ChangeSubjects(services);
    List<String> raw = new ArrayList<>();
    for (HistoryRow.Told told : rows()) {
      for (String text :
          List.of(
              subjects.of(told),
              words.value(told, told.old()),
              words.value(told, told.now()),
              subjects.reason(told))) {
        if (RAW.matcher(text).find()) {
          raw.add(told.kind() + ": " + text);
        }
      }
    }
    assertThat(raw).isEmpty();
  }

  @Test
  void rows_are_told_as_people_say_them() {
    assertThat(told("amendment"))
        .contains(
            "ID04 · Herramienta de seguimiento de la Política de Gobierno Digital (2019)"
                + " | estado: pendiente; clase: Respuesta; de qué: ID04 · ",
            "la pidió: Persona rosa; razón: Faltaba el acta",
            " | estado: aprobada; observación: Bien");
    assertThat(told("evidence-review")).contains("«Acta 4» | aceptada, Completa");
    assertThat(told("evidence-use"))
        .contains("«Acta 4» · ID02 · ")
        .contains("| A, B")
        .contains("| toda la respuesta");
    assertThat(told("target")).contains("Estrategia de TI · ").contains("| 70 %");
    assertThat(told("token")).contains("leer, escribir");
    assertThat(told("person-locked")).contains("| hasta el 21 de noviembre de 2026");
    assertThat(told("setting")).contains("Enlace del primer administrador | vigente");
    assertThat(told("sample")).contains("método: por dominio; semilla: acta 7; tamaño: 1;");
    assertThat(told("decision"))
        .contains("plan | iniciativas: (INF-04: (responde: Otra))")
        .contains("pesos de los criterios: (impacto: 40");
    String amended =
        rows().stream()
            .filter(row -> row.reason().startsWith("enmienda"))
            .map(new ChangeSubjects(services)::reason)
            .distinct()
            .collect(Collectors.joining());
    assertThat(amended).isEqualTo("Enmienda que pidió Persona rosa: «Faltaba el acta»");
  }

  /** All rows of a kind as a person reads them: what of, and what stands. */
  private String told(String kind) {
    ChangeWords words = new ChangeWords(services);
    ChangeSubjects subjects = new ChangeSubjects(services);
    return rows().stream()
        .filter(row -> row.kind().equals(kind))
        .map(row -> subjects.of(row) + " | " + words.value(row, row.now()))
        .collect(Collectors.joining("\n"));
  }
}
