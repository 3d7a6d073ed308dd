package co.veedor.report.html;

import java.util.List;

/**
 * A thing with all explanations about it: what the page opens when a number is followed.
 *
 * @param anchor its place in the page
 * @param code short code or kind
 * @param name what it is called
 * @param trail the things above it, from the outermost
 * @param about what else there is to know
 * @param whys the explanations
 */
record Subject(
    String anchor, String code, String name, List<Ref> trail, About about, List<Why> whys) {
  /** Whether a place of the page is in it. */
  boolean holds(String place) {
    return anchor.equals(place)
        || whys.stream().anyMatch(why -> why.anchor().equals(place))
        || about.holds(place)
        || place.equals(anchor + "--respuesta");
  }
}
