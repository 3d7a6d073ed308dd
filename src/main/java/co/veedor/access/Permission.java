package co.veedor.access;

/** Something a person may or may not do. */
public enum Permission {
  /** See answers, evidence, results and plans of an entity. */
  READ(Scope.READ),
  /** See who changed what and why. */
  READ_HISTORY(Scope.READ),
  /** Answer questions. */
  ANSWER(Scope.WRITE),
  /** Hand in evidence, say what it stands for, take it back. */
  ATTACH_EVIDENCE(Scope.WRITE),
  /** Accept or reject evidence. */
  REVIEW_EVIDENCE(Scope.WRITE),
  /** State what the entity wants to reach. */
  SET_TARGETS(Scope.WRITE),
  /** Decide about the plan. */
  DECIDE_PLAN(Scope.WRITE),
  /** Decide about changes others ask for to what was submitted. */
  APPROVE_AMENDMENTS(Scope.WRITE),
  /** Say who answers which part. */
  ASSIGN(Scope.WRITE),
  /** Open and freeze periods. */
  MANAGE_PERIODS(Scope.WRITE),
  /** Register entities and change what is known of them. */
  MANAGE_ENTITIES(Scope.WRITE),
  /** Register people, give roles, lock out. */
  MANAGE_PEOPLE(Scope.WRITE),
  /** Take copies of everything. */
  BACK_UP(Scope.WRITE);

  private final Scope scope;

  Permission(Scope scope) {
    this.scope = scope;
  }

  /** What a token needs to do it. */
  public Scope scope() {
    return scope;
  }
}
