package co.veedor.engine;

import co.veedor.document.TextFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/**
 * All rules, compiled. Thread-safe: every run has its own session. Sessions keep the engine's own
 * locks: without them (its option for single threads) runs side by side lose conclusions.
 *
 * <p>A run takes the {@linkplain #STEPS steps} in order. Rules only insert, logically, so what is
 * in the session when the last step is done is what the rules say.
 */
public final class RuleBook {
  /** The steps of an assessment, in order: the agenda groups rules belong to. */
  public static final List<String> STEPS =
      List.of(
          "scope",
          "credit",
          "score",
          "total",
          "standing",
          "level",
          "gap",
          "severity",
          "initiative",
          "consistency",
          "evidence",
          "across",
          "rating",
          "priority",
          "portfolio",
          "doubt");

  private static final String SAYS = "says";

  private final KieBase base;
  private final String digest;

  RuleBook(KieBase base, String digest) {
    this.base = base;
    this.digest = digest;
  }

  /**
   * Opens the rules in {@code files}: from {@code cache} when they did not change, compiled
   * otherwise.
   *
   * @throws co.veedor.fault.FaultException with file and line when a rule is broken
   */
  public static RuleBook open(List<TextFile> files, RuleCache cache) {
    return new RuleLoader(cache).open(files);
  }

  /** SHA-256 of the rule files, in hexadecimal. */
  public String digest() {
    return digest;
  }

  /** Names of all rules, sorted. */
  public List<String> ruleNames() {
    return base.getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .map(org.kie.api.definition.rule.Rule::getName)
        .sorted()
        .toList();
  }

  /** What each rule decides, in one sentence, by its name; for rules that say so. */
  public Map<String, String> decisions() {
    Map<String, String> decisions = new HashMap<>();
    base.getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .filter(rule -> rule.getMetaData().get(SAYS) != null)
        .forEach(rule -> decisions.put(rule.getName(), said(rule.getMetaData().get(SAYS))));
    return decisions;
  }

  /** The engine keeps a sentence between its quotes. */
  private static String said(Object kept) {
    return kept.toString().replaceAll("^\"|\"$", "");
  }

  /** Runs all steps over {@code facts} and gives back the conclusions, in no particular order. */
  public List<Object> run(Collection<?> facts) {
    return run(facts, null);
  }

  /**
   * Runs all steps and also notes which rules fired.
   *
   * @param fired where to note them; null when nobody wants to know
   */
  public List<Object> run(Collection<?> facts, FiredRules fired) {
    try (RuleRun run = start(fired)) {
      run.state(facts);
      run.fire();
      return run.conclusions();
    }
  }

  /** A session of the rules, still empty. */
  public RuleRun start() {
    return start(null);
  }

  private RuleRun start(FiredRules fired) {
    return new RuleRun(base, fired);
  }
}
