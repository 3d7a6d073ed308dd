package co.veedor.plan;

/** One row of the gap matrix. */
public sealed interface MatrixRow permits GapRow, ImportedRow {
  /** What the plan does about it. */
  Fate fate();
}
