package co.veedor.web.page;

import co.veedor.review.Claim;
import co.veedor.web.http.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which claims an auditor wants to see.
 *
 * @param sample id of the sample looked at; empty for none
 * @param part id of a questionnaire, or key of a domain; empty for all
 * @param left whether only claims that are not reviewed
 * @param most how many at once
 * @param kept key of a claim that is shown whatever else; empty for none
 */
record ReviewFilter(String sample, String part, boolean left, int most, String kept) {
  private static final int USUAL = 50;

  /** What a query or a form says. */
  static ReviewFilter of(String sample, String part, String left, String most, String kept) {
    int count = most.matches("[1-9]\\d{0,3}") ? Integer.parseInt(most) : USUAL;
    return new ReviewFilter(sample, part, left.equals("si"), count, kept);
  }

  /** What the query of a call says. */
  static ReviewFilter of(Call call) {
    return of(
        call.query("muestra", ""),
        call.query("parte", ""),
        call.query("pendientes", ""),
        call.query("cuantas", ""),
        call.query("fija", ""));
  }

  /** Whether a claim is wanted. */
  boolean takes(Claim claim, Set<String> drawn) {
    boolean here =
        part.isEmpty() || part.equals(claim.questionnaire()) || part.equals(claim.domain().key());
    boolean wanted = here && !(left && claim.isReviewed());
    return claim.key().equals(kept) || wanted && (sample.isEmpty() || drawn.contains(claim.key()));
  }

  /** The next claims too. */
  ReviewFilter more() {
    return new ReviewFilter(sample, part, left, most + USUAL, kept);
  }

  /** The same with a claim that is shown whatever else. */
  ReviewFilter keeping(String key) {
    return new ReviewFilter(sample, part, left, most, key);
  }

  /** As a query; begins with {@code ?}. */
  String query() {
    return Stream.of(
            "muestra=" + encoded(sample),
            "parte=" + encoded(part),
            "pendientes=" + (left ? "si" : ""),
            "cuantas=" + most,
            "fija=" + encoded(kept))
        .filter(each -> !each.endsWith("="))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
