package co.veedor.web.http;

import co.veedor.access.Permission;
import java.util.function.BiPredicate;

/**
 * Who calls.
 *
 * @param person id of the person; empty for nobody known
 * @param login name the person signs in with
 * @param name full name
 * @param mustChange whether the password has to be changed before anything else
 * @param csrf what a changing request of a browser's session has to repeat; empty where no browser
 *     adds anything by itself: nobody, or a token
 * @param credential tells the sessions and tokens of one person apart
 * @param rights whether the person has a permission on an entity, by its id; on the installation,
 *     with an empty id
 */
public record Caller(
    String person,
    String login,
    String name,
    boolean mustChange,
    String csrf,
    String credential,
    BiPredicate<Permission, String> rights) {
  /** Nobody known. */
  public static final Caller NOBODY =
      new Caller("", "", "", false, "", "", (permission, entity) -> false);

  /** Whether the caller is known. */
  public boolean known() {
    return !person.isEmpty();
  }

  /** Whether the caller has a permission on an entity. */
  public boolean may(Permission permission, String entity) {
    return rights.test(permission, entity);
  }
}
