package co.veedor.facts.said;

import co.veedor.number.Fraction;

/** Something with a value that can go into a total. */
public sealed interface Term permits Score, Credit {
  /** Key of what it is the value of. */
  String key();

  /** Code of the reading it belongs to. */
  String reading();

  /** Percent, 0–100; null when there is no value. */
  Fraction value();

  /** Whether there is a value. */
  State state();
}
