package co.veedor.facts.said;

/** Whether a node has a value, and if not, why. */
public enum State {
  /** It has a value. */
  VALUED,
  /** It does not apply to the entity. */
  NOT_APPLICABLE,
  /** Nobody answered it. */
  UNANSWERED,
  /** It only gathers others and has no total of its own. */
  UNTOTALLED
}
