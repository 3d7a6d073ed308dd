package co.veedor.report.html;

/**
 * Words that open something in the page.
 *
 * @param text what a person reads
 * @param href where it leads, with its hash; empty when there is nothing to open
 */
record Ref(String text, String href) {
  /** Words that open nothing. */
  static Ref plain(String text) {
    return new Ref(text, "");
  }
}
