package co.veedor.cli;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.delivery.Claims;
import co.veedor.delivery.Claims.Backing;
import co.veedor.delivery.Claims.Claim;
import java.io.PrintStream;
import java.util.List;

/** Tells a person which claims accepted evidence backs. */
final class ClaimsText {
  private ClaimsText() {}

  /** Prints the counts. */
  static void print(Claims claims, PrintStream out) {
    out.println(
        "Afirmaciones: "
            + claims.all().size()
            + ". Con evidencia aceptada y vigente que las respalda: "
            + claims.with(Backing.WHOLE).size()
            + "; en parte: "
            + claims.with(Backing.PART).size()
            + "; sin respaldo: "
            + claims.with(Backing.NONE).size()
            + ".");
  }

  /** Prints the counts and, by instrument, the codes of the claims. */
  static void print(Claims claims, List<QuestionnaireResult> results, PrintStream out) {
    print(claims, out);
    for (QuestionnaireResult result : results) {
      List<Claim> own =
          claims.all().stream()
              .filter(claim -> claim.questionnaire().equals(result.questionnaire().id()))
              .toList();
      if (!own.isEmpty()) {
        out.println("  " + result.questionnaire().name());
        print("respaldadas", Backing.WHOLE, own, out);
        print("respaldadas en parte", Backing.PART, own, out);
        print("sin respaldo", Backing.NONE, own, out);
      }
    }
  }

  private static void print(String title, Backing backing, List<Claim> claims, PrintStream out) {
    List<String> codes =
        claims.stream().filter(each -> each.backing() == backing).map(Claim::question).toList();
    if (!codes.isEmpty()) {
      out.println("    " + title + " (" + codes.size() + "): " + String.join(", ", codes));
    }
  }
}
