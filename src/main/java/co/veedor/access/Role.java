package co.veedor.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in an entity, or in the whole installation. */
public enum Role {
  /** Looks. */
  CONSULTA,
  /** Answers and hands in evidence. */
  DILIGENCIADOR,
  /** Checks the evidence of others. */
  AUDITOR,
  /** Decides about the plan. */
  PLANEADOR,
  /** Runs the installation; holds in every entity and is given to a person, not in an entity. */
  ADMINISTRADOR;

  /** The code that is stored and shown. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code of a role one has in an entity; empty when it is none. */
  public static Optional<Role> inEntity(String code) {
    return Arrays.stream(values())
        .filter(role -> role != ADMINISTRADOR && role.code().equals(code))
        .findFirst();
  }
}
