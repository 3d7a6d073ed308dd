package co.veedor.web.page;

import co.veedor.facts.said.Doubt;
import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import co.veedor.report.html.Anchors;
import co.veedor.review.Claim;
import co.veedor.review.Share;
import co.veedor.web.http.Call;
import co.veedor.web.page.QuestionView.EvidenceLine;
import co.veedor.web.service.Services;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes claims ready for the page of auditors. */
final class ReviewLines {
  private final String base;
  private final EvidenceLines evidence;
  private final Set<String> drawn;

  /**
   * Over the period a call names.
   *
   * @param drawn keys of the claims of the sample looked at
   */
  ReviewLines(Services services, Call call, Set<String> drawn) {
    this.base = Frame.base(call);
    this.evidence = new EvidenceLines(services, call);
    this.drawn = drawn;
  }

  /**
   * A claim.
   *
   * @param anchor where it stands on the page
   * @param shares the points it brings to each total, in words; empty when it counts in none
   * @param impact those points with what is not answered as zero
   * @param doubt how much there is to doubt; 0 for nothing
   * @param priority what it is ordered by
   * @param drawn whether it is in the sample looked at
   */
  public record Line(
      String key,
      String anchor,
      String question,
      String theme,
      String text,
      String path,
      String domain,
      String declared,
      String verified,
      String shares,
      String impact,
      String doubt,
      String priority,
      boolean drawn,
      List<Reason> doubts,
      List<EvidenceLine> evidence) {}

  /** A reason of doubt; its explanation's address is empty when there is none. */
  public record Reason(String says, String points, String path) {}

  /** A claim as the page shows it. */
  Line of(Claim claim) {
    String question = claim.question().id();
    return new Line(
        claim.key(),
        "r-" + Anchors.of(claim.key()).replace('.', '-'),
        question,
        claim.question().theme(),
        claim.question().text(),
        "%s/cuestionarios/%s/preguntas/%s".formatted(base, claim.questionnaire(), question),
        claim.domain().name(),
        Spoken.percent(claim.declared()),
        Spoken.percent(claim.verified()),
        claim.shares().stream().map(ReviewLines::told).collect(Collectors.joining("; ")),
        Spanish.percent(claim.impact()),
        Spanish.percent(claim.doubt()),
        Spanish.percent(claim.priority()),
        drawn.contains(claim.key()),
        claim.doubts().stream().map(this::reason).toList(),
        evidence.of(claim.questionnaire(), claim.question()));
  }

  private static String told(Share share) {
    String told = Spanish.percent(share.points()) + " puntos de " + share.name();
    return share.answered().isBelow(Fraction.HUNDRED)
        ? told + ", del que se respondió el " + Spanish.percent(share.answered()) + " %"
        : told;
  }

  private Reason reason(Doubt doubt) {
    String path =
        doubt.because().isEmpty() ? "" : base + "/porque/declarado/" + Anchors.of(doubt.because());
    return new Reason(doubt.says(), Spanish.percent(doubt.points()), path);
  }
}
