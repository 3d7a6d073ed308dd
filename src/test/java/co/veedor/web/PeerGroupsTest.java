package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.response.ResponseReader;
import co.veedor.store.By;
import co.veedor.store.Person;
import co.veedor.store.Store;
import co.veedor.support.Databases;
import co.veedor.support.Terminal;
import co.veedor.support.Towns;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of equals in the service: only entities one may see, and the file the program writes. */
class PeerGroupsTest {
  private static final String PAGE = "/comparativo/grupos";
  private static final String COPY = PAGE + "/sin-nombres?vigencia=2019&por=categoria";

  @TempDir Path folder;

  private Serving serving;
  private Store store;

  @BeforeEach
  void twelve_towns() throws IOException {
    serving = Serving.on(Databases.SQLITE, folder.resolve("datos"));
    store = serving.service().services().store();
    Towns.write(folder.resolve("r"));
    for (int town = 0; town < Towns.ALL; town++) {
      put(Towns.file(folder.resolve("r"), town));
    }
  }

  @AfterEach
  void close() {
    serving.close();
  }

  private void put(Path file) {
    var known = Veedor.content().questionnaires();
    store
        .imports(known)
        .put(
            new ResponseReader(known).read(TextFile.read(file, "r.yaml", Kind.RESPONSE)),
            By.SYSTEM);
  }

  /** Somebody who may see the first towns. */
  private Visitor seesFirst(int towns) {
    Person person = serving.person("ve" + towns, Role.CONSULTA, Serving.OWN);
    for (int town = 0; town < towns; town++) {
      serving.grant(person, Role.CONSULTA, Towns.id(town));
    }
    return serving.browser(person);
  }

  private static Visitor.Answer page(Visitor visitor, String query) {
    return visitor.send("GET", PAGE + query, "", new byte[0]);
  }

  /** What a page says, without its marks. */
  private static String words(Visitor.Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    String main = answer.text().substring(answer.text().indexOf("<main"));
    return main.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void quartiles_are_those_of_the_towns_one_sees() {
    // Arquitectura: 0, 10 … 60 in the sixth category; with 70, 80, 90, 0, 10 in all.
    assertThat(words(page(seesFirst(Towns.ALL), "?por=categoria")))
        .contains("Vigencia 2019, lectura declarada, grupos por categoría.", "Entidades: 12.")
        .containsPattern("Arquitectura, Todas 12 10,00 35,00 62,50 ")
        .containsPattern("Arquitectura, categoría 6 7 15,00 30,00 45,00 ");
    // The first seven are the sixth category: there is nobody else.
    assertThat(words(page(seesFirst(Towns.SIXTH), "?por=categoria")))
        .contains("Entidades: 7.")
        .containsPattern("Arquitectura, Todas 7 15,00 30,00 45,00 ")
        .doesNotContain("categoría 1", "Macondo 7", "62,50");
  }

  @Test
  void nothing_of_an_entity_one_may_not_see_gets_in() throws IOException {
    Visitor some = seesFirst(Towns.SIXTH);
    List<String> queries =
        List.of(
            "",
            "?por=categoria",
            "?por=poblacion&lectura=verificado",
            "?entidad=" + Towns.id(3),
            "?entidad=" + Towns.id(Towns.SIXTH),
            "?vigencia=2018");
    List<String> before = queries.stream().map(each -> page(some, each).text()).toList();
    Path other = folder.resolve("otra.yaml");
    Files.writeString(other, Towns.text(Towns.ALL + 1, "2018"));
    put(other);
    Person writer = serving.person("escribe", Role.DILIGENCIADOR, Towns.id(Towns.SIXTH));
    assertThat(
            serving
                .browser(writer)
                .put(
                    Serving.ANSWERS.replace(Serving.OWN, Towns.id(Towns.SIXTH)) + "PR01",
                    Map.of("answer", 100, "version", 1))
                .status())
        .isEqualTo(200);
    assertThat(queries.stream().map(each -> page(some, each).text()).toList()).isEqualTo(before);
    assertThat(before.get(4)).contains("no está entre las entidades que se comparan");
    assertThat(before.get(4).replace(Towns.id(Towns.SIXTH), "nadie"))
        .isEqualTo(page(some, "?entidad=nadie").text());
    assertThat(some.send("GET", COPY, "", new byte[0]).text().lines()).hasSize(1 + Towns.SIXTH);
  }

  @Test
  void the_copy_without_names_is_the_one_the_program_writes() throws IOException {
    Visitor.Answer copy = seesFirst(Towns.ALL).send("GET", COPY, "", new byte[0]);
    assertThat(copy.status()).isEqualTo(200);
    assertThat(copy.header("Content-Disposition")).contains("sin-nombres.jsonl");
    Terminal done =
        Terminal.type(
            folder,
            "comparar",
            "--grupo",
            "r",
            "--por",
            "categoria",
            "--sin-nombres",
            "--salida",
            "s");
    assertThat(done.status()).isZero();
    assertThat(withoutPseudonyms(copy.text()))
        .hasSize(1 + Towns.ALL)
        .isEqualTo(withoutPseudonyms(Files.readString(folder.resolve("s/sin-nombres.jsonl"))));
    assertThat(copy.text()).doesNotContain("Macondo", "secreta", "reservada", "gov.co");
  }

  /** Pseudonyms are by chance, and lines in their order. */
  private static List<String> withoutPseudonyms(String copy) {
    return copy.lines().map(line -> line.replaceFirst("E-[0-9a-f]{16}", "E")).sorted().toList();
  }

  @Test
  void too_few_entities_are_not_told() {
    Visitor few = seesFirst(4);
    assertThat(words(page(few, "")))
        .contains("Son menos de 5 entidades: no se muestra ninguna cifra.")
        .doesNotContain("Mediana", "Descargar");
    assertThat(few.send("GET", COPY, "", new byte[0]).status()).isEqualTo(409);
    assertThat(words(page(seesFirst(0), ""))).contains("tiene respuestas");
  }

  @Test
  void small_groups_are_told_as_such() {
    // Four of the first category: both categories are hidden, and none can be taken from the rest.
    assertThat(words(page(seesFirst(Towns.ALL - 1), "?por=categoria")))
        .containsPattern("Arquitectura, Todas 11 ")
        .contains("Los grupos de menos de 5 entidades", "solo sale el grupo que los contiene")
        .doesNotContain("categoría 6 ", "categoría 1 ");
  }

  @Test
  void an_answer_that_changes_hides_no_other_group() throws IOException {
    // Categories of four, six and seven: one of the others is hidden with the four.
    for (int town = 0; town < 17; town++) {
      Path file = folder.resolve("c" + town + ".yaml");
      int category = town < 4 ? 1 : town < 10 ? 2 : 3;
      Files.writeString(
          file, Towns.text(town, "2020").replaceFirst("category: \\d", "category: " + category));
      put(file);
    }
    Visitor all = seesFirst(17);
    String shown = hidden(all);
    assertThat(shown).matches("categoría [23] \\d los demás grupos 1\\d");
    Person writer = serving.person("escribe", Role.DILIGENCIADOR, Towns.id(16));
    Visitor writes = serving.browser(writer);
    String answer =
        Serving.ANSWERS
            .replace(Serving.OWN, Towns.id(16))
            .replace("/vigencias/2019", "/vigencias/2020");
    for (int version = 1; version <= 8; version++) {
      Map<String, Object> given = Map.of("answer", 10 * version, "version", version);
      assertThat(writes.put(answer + "PR01", given).status()).isEqualTo(200);
      assertThat(hidden(all)).isEqualTo(shown);
      assertThat(hidden(all, "&por=orden&por=categoria")).isEqualTo(shown);
    }
  }

  private static String hidden(Visitor visitor) {
    return hidden(visitor, "&por=categoria");
  }

  /** Which category is told, with the counts, and how many the others are. */
  private static String hidden(Visitor visitor, String by) {
    String words = words(page(visitor, "?vigencia=2020" + by));
    StringBuilder hidden = new StringBuilder();
    Matcher row =
        Pattern.compile("Arquitectura, [^,]*?(categoría \\d|los demás grupos) (\\d+) ")
            .matcher(words);
    while (row.find()) {
      hidden
          .append(hidden.isEmpty() ? "" : " ")
          .append(row.group(1))
          .append(" ")
          .append(row.group(2));
    }
    return hidden.toString();
  }

  @Test
  void choices_that_do_not_exist_are_refused() {
    Visitor all = seesFirst(Towns.ALL);
    assertThat(page(all, "?por=tamano").status()).isEqualTo(422);
    assertThat(page(all, "?lectura=otra").status()).isEqualTo(422);
    assertThat(page(all, "?cuestionario=nada").status()).isEqualTo(404);
    assertThat(words(page(all, "?vigencia=2031"))).contains("resultados en la vigencia 2031");
  }
}
