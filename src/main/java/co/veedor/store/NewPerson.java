package co.veedor.store;

import java.util.Locale;

/**
 * Somebody to be registered.
 *
 * @param login what they will type; kept in small letters, without blanks around
 * @param name what they are called
 * @param passwordHash what the password is checked against
 * @param mustChange whether the first sign-in has to choose another password
 * @param admin whether they administer the installation
 */
public record NewPerson(
    String login, String name, String passwordHash, boolean mustChange, boolean admin) {
  /** The form in which logins are kept and looked for. */
  static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
