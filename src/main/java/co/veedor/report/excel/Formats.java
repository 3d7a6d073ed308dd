package co.veedor.report.excel;

/** How numbers and days are shown: as Colombians read them, on whatever machine. */
final class Formats {
  /** Marks formats as Colombian, so that programs show its comma and its points. */
  private static final String COLOMBIA = "[$-240A]";

  /** Percentages and points. */
  static final String PERCENT = COLOMBIA + "0.00";

  /** Pesos, with a space that does not break. */
  static final String PESOS = COLOMBIA + "\"$\u00a0\"#,##0;[Red]" + COLOMBIA + "\"-$\u00a0\"#,##0";

  /** Pesos in millions. */
  static final String MILLIONS = COLOMBIA + "#,##0.0,,";

  /** Whole numbers. */
  static final String WHOLE = "0";

  /** Numbers with one or two decimals. */
  static final String DECIMAL = COLOMBIA + "0.0#";

  /** Numbers with as many decimals as they have. */
  static final String EXACT = "General";

  /** Days, year first. */
  static final String DAY = "yyyy\\-mm\\-dd";

  private Formats() {}
}
