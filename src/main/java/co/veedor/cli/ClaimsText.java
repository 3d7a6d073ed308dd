package co.veedor.cli;

import co.veedor.delivery.Claims;
import co.veedor.delivery.Claims.Backing;
import co.veedor.delivery.Claims.Claim;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person which claims accepted evidence backs. */
final class ClaimsText {
  private ClaimsText() {}

  /**
   * Prints the counts.
   *
   * @param named whether the claims follow by their codes
   */
  static void print(Claims claims, boolean named, PrintStream out) {
    out.println(
        "Afirmaciones: "
            + claims.all().size()
            + ". Con evidencia aceptada y vigente: "
            + claims.with(Backing.WHOLE).size()
            + " respaldadas y "
            + claims.with(Backing.PART).size()
            + " en parte. Sin respaldo: "
            + claims.with(Backing.NONE).size()
            + ".");
    if (named) {
      print("Respaldadas", claims.with(Backing.WHOLE), out);
      print("Respaldadas en parte", claims.with(Backing.PART), out);
      print("Sin respaldo", claims.with(Backing.NONE), out);
    }
  }

  private static void print(String title, List<Claim> claims, PrintStream out) {
    Map<String, String> codes =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    Claim::questionnaire,
                    LinkedHashMap::new,
                    Collectors.mapping(Claim::question, Collectors.joining(", "))));
    codes.forEach(
        (questionnaire, listed) ->
            out.println("  " + title + ", " + questionnaire + ": " + listed));
  }
}
