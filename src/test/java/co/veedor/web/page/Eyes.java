package co.veedor.web.page;

import co.veedor.support.Browser;
import java.util.Arrays;

/** Looks at a page until something is to be seen. */
record Eyes(Browser browser) {
  static Eyes on(Browser browser) {
    return new Eyes(browser);
  }

  /** Waits until the page shows a text. */
  Eyes see(String text) {
    return until("return document.body.innerText.includes(arguments[0])", text);
  }

  /** Waits until an element shows a text. */
  Eyes see(String selector, String text) {
    return until(
        "const e = document.querySelector(arguments[0]);"
            + "return !!e && e.textContent.includes(arguments[1])",
        selector,
        text);
  }

  /** Waits until the state beside a question says something. */
  Eyes state(String question, String text) {
    return see("#p-" + question + " [data-state]", text);
  }

  /** Waits until a script says yes. */
  Eyes until(String script, Object... arguments) {
    if (browser.comesTo(script, arguments)) {
      return this;
    }
    String page = browser.run("return document.body.innerText.slice(0, 1500)");
    throw new AssertionError("no se vio " + String.join(" · ", words(arguments)) + " en: " + page);
  }

  private static String[] words(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
  }
}
