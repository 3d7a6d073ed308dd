package co.veedor.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes portfolios of any size, the same ones for the same seed, with mistakes here and there. */
public final class RandomPortfolios {
  private static final List<String> CRITERIA =
      List.of("impacto", "complejidad", "financiera", "victorias");

  private final Random random;
  private final int size;

  private RandomPortfolios(long seed, int size) {
    this.random = new Random(seed);
    this.size = size;
  }

  /**
   * The lines of a portfolio.
   *
   * @param findings entries of the list of findings
   * @param initiatives entries of the list of initiatives
   * @param indicators entries of the list of indicators
   */
  public record Lines(List<String> findings, List<String> initiatives, List<String> indicators) {

    /** The portfolio as a YAML file. */
    public String yaml() {
      return "entity: {name: Entidad al azar, id: \"1\"}\nhorizon: {start: 2025, end: 2028}\n"
          + list("findings", findings)
          + list("initiatives", initiatives)
          + list("indicators", indicators);
    }

    /** The same entries in another order. */
    public Lines shuffled(long seed) {
      return new Lines(mixed(findings, seed), mixed(initiatives, seed), mixed(indicators, seed));
    }

    private static List<String> mixed(List<String> lines, long seed) {
      List<String> mixed = new ArrayList<>(lines);
      Collections.shuffle(mixed, new Random(seed));
      return mixed;
    }

    private static String list(String key, List<String> lines) {
      return lines.stream()
          .map(line -> "  - " + line + "\n")
          .collect(Collectors.joining("", key + ":\n", ""));
    }
  }

  /** A portfolio of so many initiatives. */
  public static Lines of(long seed, int size) {
    return new RandomPortfolios(seed, size).lines();
  }

  private Lines lines() {
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < size / 3; i++) {
      findings.add(
          "{id: H-%04d, domain: Dominio %d, text: Falta lo número %d}".formatted(i, i % 7, i));
    }
    List<String> initiatives = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      initiatives.add(initiative(i));
    }
    List<String> indicators = new ArrayList<>();
    for (int i = 0; i < size / 10; i++) {
      indicators.add(
          "{id: I-%d, red: 60, green: 90, baseline: %d, initiative: INI-%05d, targets: {\"2026\": %d}, values: {\"2026\": %d}}"
              .formatted(
                  i,
                  random.nextInt(60),
                  random.nextInt(size),
                  60 + random.nextInt(40),
                  random.nextInt(100)));
    }
    return new Lines(findings, initiatives, indicators);
  }

  private String initiative(int i) {
    int year = 2025 + random.nextInt(3);
    List<String> keys = new ArrayList<>();
    keys.add("id: INI-%05d".formatted(i));
    keys.add("name: Fortalecimiento número " + i);
    keys.add("programme: Programa " + i % 6);
    keys.add("findings: [H-%04d]".formatted(random.nextInt(Math.max(1, size / 3 + size / 50))));
    keys.add("criteria: {" + ratings() + "}");
    if (random.nextInt(10) > 0) {
      keys.add("start: %d-%02d".formatted(year, 1 + random.nextInt(12)));
      keys.add("end: %d-S%d".formatted(year + 1, 1 + random.nextInt(2)));
    }
    keys.add(cost(year));
    if (i > 0 && random.nextInt(3) == 0) {
      keys.add("dependsOn: [INI-%05d]".formatted(random.nextInt(i)));
    }
    return "{" + String.join(", ", keys) + "}";
  }

  private String cost(int year) {
    int pesos = random.nextInt(1_000_000_000);
    return random.nextInt(5) == 0
        ? "costs: {\"%d\": %d, \"%d\": %d}".formatted(year, pesos, year + 1, pesos / 3)
        : "cost: " + pesos;
  }

  private String ratings() {
    return CRITERIA.stream()
        .map(criterion -> criterion + ": " + random.nextInt(6))
        .collect(Collectors.joining(", "));
  }
}
