package co.veedor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Dashboards;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboard can be read by everybody: WCAG 2.2 AA as far as a machine can tell. */
class DashboardAccessTest {
  /** One of everything the panel shows: total, question, option's worth, initiative, reference. */
  private static final List<String> EXPLAINED =
      List.of(
          "gobierno-digital-2019_arquitectura--declarado",
          "gobierno-digital-2019_arquitectura--conteo",
          "gobierno-digital-2019_ID02",
          "gobierno-digital-2019_ID16.A--calculado",
          "INF-04--prioridad",
          "parametro-credito.parcial");

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  static Stream<Path> pages() {
    return Stream.of(Dashboards.candelaria(), Dashboards.sanBernardo());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_at_a_desktop_where_everything_is_open(Path page) {
    browser.desktop().open(page);
    browser.run("document.querySelectorAll('details').forEach((each) => each.open = true)");
    assertThat(seen()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_on_a_phone(Path page) {
    browser.phone().open(page);
    assertThat(seen()).isEmpty();
  }

  @Test
  void axe_finds_nothing_in_explanations() {
    for (String explained : EXPLAINED) {
      browser.phone().open(Dashboards.candelaria().toUri() + "#" + explained);
      assertThat(browser.find("#panel").isDisplayed()).as(explained).isTrue();
      assertThat(browser.violations("#panel")).as(explained).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_needs_sideways_scrolling_at_320_pixels(Path page) {
    browser.screen(320, 640).open(page);
    assertThat(overflow()).isEmpty();
    browser.run("document.querySelectorAll('details').forEach((each) => each.open = true)");
    assertThat(overflow()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void letters_twice_as_large_still_fit(Path page) {
    try (Browser large = Browser.withLargeLetters()) {
      large.desktop().open(page);
      assertThat(large.find("main p").getCssValue("font-size")).isEqualTo("32px");
      assertThat(large.<Boolean>run("return document.documentElement.scrollWidth > 1280"))
          .isFalse();
    }
  }

  @Test
  void nothing_moves_for_those_who_prefer_so() {
    browser.desktop().prefers("prefers-reduced-motion", "reduce");
    browser.open(Dashboards.candelaria());
    browser.find("a[href='#explicaciones']").click();
    assertThat(
            browser.<Long>run(
                """
                return [...document.querySelectorAll('*')].filter((each) => {
                  const style = getComputedStyle(each);
                  return style.animationName !== 'none' || style.scrollBehavior === 'smooth'
                    || style.transitionDuration.split(',').some((time) => parseFloat(time) > 0);
                }).length
                """))
        .isZero();
  }

  /**
   * What axe finds in the page as somebody who reads all of it sees it. Of rows, points and
   * explanations that differ in their words only, one is looked at: the large page would take many
   * minutes.
   */
  private static List<String> seen() {
    browser.run(
        """
        document.querySelectorAll('section').forEach((each) =>
          each.style.contentVisibility = 'visible');
        const kinds = new Set();
        document.querySelectorAll('tbody.row, tbody tr, .s, .why > li, .opts > li').forEach((each) => {
          const kind = each.parentElement.className + each.outerHTML
            .replace(/ (id|href|style|data-\\w+)="[^"]*"/g, '').replace(/>[^<]+/g, '>x');
          if (kinds.has(kind)) each.remove();
          kinds.add(kind);
        });
        """);
    return browser.violations("html");
  }

  /** What stands out of the page at its right, unless it scrolls inside a box of its own. */
  private static List<String> overflow() {
    return browser.run(
        """
        const edge = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= edge) return [];
        return [...document.querySelectorAll('body *')]
          .filter((each) => !each.closest('.scroll, .draw, .vh')
            && each.getBoundingClientRect().right > edge + 1)
          .map((each) => `${each.tagName}.${each.className} ${each.textContent.slice(0, 60)}`);
        """);
  }
}
