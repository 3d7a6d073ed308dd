package co.veedor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Dashboards;
import co.veedor.support.Veedor;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the dashboard sort as their readers count, and filters keep what they promise. */
class DashboardTablesTest {
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start().desktop();
    browser.open(Dashboards.sanBernardo());
  }

  @BeforeEach
  void takeFiltersOff() {
    reset();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "gaps, Actual",
    "gaps, Brecha",
    "initiatives, Puesto",
    "initiatives, Prioridad",
    "initiatives, Costo (COP)",
    "schedule, Costo (COP)",
    "budget, Total (COP)"
  })
  void numbers_and_money_sort_by_size_the_largest_first(String table, String column) {
    Comparator<String> size = Comparator.comparing(DashboardTablesTest::number);
    assertThat(sorted(table, column)).isSortedAccordingTo(size.reversed()).hasSizeGreaterThan(5);
    assertThat(sorted(table, column)).isSortedAccordingTo(size);
  }

  @ParameterizedTest
  @CsvSource({"gaps, Dominio", "gaps, Tipo", "initiatives, Iniciativa"})
  void words_sort_as_in_a_dictionary_whatever_their_accents(String table, String column) {
    Collator dictionary = Collator.getInstance(Locale.forLanguageTag("es-CO"));
    Comparator<String> words =
        (one, other) -> Arrays.compare(words(one), words(other), dictionary::compare);
    assertThat(sorted(table, column)).isSortedAccordingTo(words).hasSizeGreaterThan(5);
    assertThat(sorted(table, column)).isSortedAccordingTo(words.reversed());
  }

  @Test
  void severities_sort_by_gravity_and_fates_by_their_words() {
    List<String> gravity = List.of("Crítica", "Alta", "Media", "Baja", "Condicionada");
    List<String> shown = sorted("gaps", "Severidad");
    assertThat(shown.stream().map(gravity::indexOf)).doesNotContain(-1);
    assertThat(shown).isSortedAccordingTo(Comparator.comparing(gravity::indexOf));
    assertThat(sorted("gaps", "En el plan")).isSorted();
    assertThat(browser.all("#tabla-gaps th[aria-sort=ascending]")).hasSize(1);
  }

  @Test
  void a_detail_stays_with_its_row() {
    sorted("gaps", "Brecha");
    List<String> apart =
        browser.run(
            """
            return [...document.querySelectorAll('#tabla-gaps tbody')]
              .filter((row) => row.querySelector('summary')?.textContent
                !== `Más de ${row.dataset.code}`).map((row) => row.dataset.code);
            """);
    assertThat(apart).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "severity", "type"})
  void every_choice_of_a_filter_shows_its_rows_and_says_how_many(String filter) {
    List<String> choices =
        browser.run(
            "return [...document.querySelector('#filtros [name="
                + filter
                + "]').options]"
                + ".map((each) => each.value).filter((each) => each)");
    long shown = 0;
    for (String choice : choices) {
      choose(filter, choice);
      assertThat(visible()).as(choice).isPositive().isEqualTo(told());
      assertThat(rows("each.dataset." + filter + " !== arguments[0]", choice)).isZero();
      shown += visible();
    }
    reset();
    assertThat(shown).isEqualTo(browser.all("#tabla-gaps tbody[data-" + filter + "]").size());
  }

  @Test
  void filters_combine_and_are_taken_off_together() {
    long all = visible();
    choose("severity", "alta");
    long high = visible();
    choose("type", "proceso");
    long highProcesses = visible();
    write("Contratación");
    long found = visible();
    write("CONTRATACION");
    assertThat(visible()).as("accents and capitals").isEqualTo(found);
    assertThat(found).isPositive().isLessThan(highProcesses).isEqualTo(told());
    assertThat(highProcesses).isLessThan(high);
    assertThat(high).isLessThan(all);
    reset();
    assertThat(visible()).isEqualTo(all);
    assertThat(browser.find("#cuantas").getText()).isEqualTo(all + " brechas");
  }

  @Test
  void the_matrix_holds_every_gap_of_the_assessment() {
    browser.open(Dashboards.candelaria());
    assertThat(visible()).isEqualTo(Veedor.candelaria().gaps().size());
    browser.open(Dashboards.sanBernardo());
  }

  @Test
  void tables_fit_a_desktop() {
    assertThat(
            browser.<List<String>>run(
                """
                return [...document.querySelectorAll('main section > .scroll')]
                  .filter((each) => each.scrollWidth > each.clientWidth)
                  .map((each) => each.getAttribute('aria-label'));
                """))
        .isEmpty();
  }

  @Test
  void what_only_the_explanation_tells_is_found_too() {
    write("paz y salvo con visto bueno de TI");
    assertThat(visible()).isPositive();
    assertThat(rows("each.textContent.includes('Paz y salvo')", "")).isZero();
    reset();
  }

  /** Presses the head of a column and reads the column; empty cells are left out. */
  private static List<String> sorted(String table, String column) {
    List<String> heads =
        browser.run(
            "return [...document.querySelectorAll('#tabla-' + arguments[0] + ' thead button')]"
                + ".map((each) => each.textContent)",
            table);
    int place = heads.indexOf(column);
    assertThat(place).as(column).isNotNegative();
    browser.click(browser.all("#tabla-" + table + " thead button").get(place));
    List<String> cells =
        browser.run(
            "return [...document.querySelectorAll('#tabla-' + arguments[0] + ' tbody')]"
                + ".map((each) => each.rows[0].cells[arguments[1]].textContent.trim())",
            table,
            place);
    return cells.stream().filter(cell -> !cell.isEmpty() && !cell.equals("—")).toList();
  }

  private static BigDecimal number(String shown) {
    return new BigDecimal(shown.replaceAll("[^\\d,-]", "").replace(',', '.'));
  }

  private static String[] words(String shown) {
    return shown.split("[^\\p{L}\\d]+");
  }

  private static void choose(String filter, String choice) {
    browser.run(
        """
        const form = document.getElementById('filtros');
        form[arguments[0]].value = arguments[1];
        form[arguments[0]].dispatchEvent(new Event('input', {bubbles: true}));
        """,
        filter,
        choice);
  }

  private static void write(String text) {
    choose("text", text);
  }

  private static void reset() {
    browser.click(browser.find("#filtros [type=reset]"));
    browser.run("return new Promise((done) => setTimeout(done, 50))");
  }

  private static long visible() {
    return rows("true", "");
  }

  private static long rows(String condition, String argument) {
    return browser.run(
        "return [...document.querySelectorAll('#tabla-gaps tbody')]"
            + ".filter((each) => !each.hidden && ("
            + condition
            + ")).length",
        argument);
  }

  private static long told() {
    return Long.parseLong(browser.find("#cuantas").getText().replaceAll("\\D+(\\d+) de .*", "$1"));
  }
}
