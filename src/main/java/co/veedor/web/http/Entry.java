package co.veedor.web.http;

import co.veedor.access.Permission;

/** Who may call a route. */
public sealed interface Entry {
  /** Anybody, signed in or not. */
  record Open() implements Entry {}

  /** Whoever is signed in. */
  record SignedIn() implements Entry {}

  /**
   * Whoever has a permission: on the entity the path names as {@code {entidad}}, or on the whole
   * installation when it names none.
   */
  record Needs(Permission permission) implements Entry {}

  /** Anybody. */
  static Entry open() {
    return new Open();
  }

  /** Whoever is signed in. */
  static Entry signedIn() {
    return new SignedIn();
  }

  /** Whoever has a permission. */
  static Entry needs(Permission permission) {
    return new Needs(permission);
  }
}
