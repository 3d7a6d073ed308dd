package co.veedor.delivery;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of the parts of a package. */
public final class Names {
  /** What tells the parts with their hashes. */
  public static final String MANIFEST = "manifiesto.json";

  /** The hashes of all parts but itself, as {@code sha256sum -c} reads them. */
  public static final String SUMS = "SUMAS.sha256";

  /** How to check it, for people. */
  public static final String README = "LEAME.txt";

  /** The result. */
  public static final String RESULT = "resultado.json";

  /** What the result was made with. */
  public static final String RECEIPT = "recibo.json";

  /** Every piece of evidence. */
  public static final String EVIDENCE = "evidencias.csv";

  /** Every claim with what backs it. */
  public static final String CLAIMS = "afirmaciones.csv";

  /** The history of a period. */
  public static final String HISTORY = "historia.jsonl";

  /** What changed after a period was submitted. */
  public static final String CHANGES = "cambios.csv";

  /** Where the reports lie. */
  public static final String REPORTS = "informes";

  /** Where responses lie, each in the folder of its period, and what they show as evidence. */
  public static final String ANSWERS = "respuestas/";

  /** Where the plan's file lies. */
  public static final String PLAN = "plan/";

  /** The parts that are called the same in every package. */
  static final Set<String> FIXED =
      Set.of(MANIFEST, SUMS, README, RESULT, RECEIPT, EVIDENCE, CLAIMS, HISTORY, CHANGES);

  private static final int LONGEST = 400;
  private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}]+");

  private Names() {}

  /**
   * Whether a name stays in the folder it is unpacked in, on every system, and fits a line of the
   * hashes.
   */
  static boolean isSafe(String name) {
    return name.length() <= LONGEST
        && !name.matches("(?s)[A-Za-z]:.*")
        && !name.endsWith("/")
        && Pattern.compile("/").splitAsStream(name).allMatch(STEP.asMatchPredicate());
  }
}
