package co.veedor.store;

import co.veedor.document.JsonText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who may sign in.
 *
 * @param id its identifier
 * @param login what they type, in small letters
 * @param name what they are called
 * @param passwordHash what the password is checked against
 * @param mustChange whether the next sign-in has to choose a new password
 * @param failed wrong passwords since the last right one
 * @param lockedUntil until when nobody may sign in as them; null when they may
 * @param admin whether they administer the installation
 * @param createdAt when they were registered
 * @param disabledAt since when they may no longer sign in; null while they may
 */
public record Person(
    String id,
    String login,
    String name,
    String passwordHash,
    boolean mustChange,
    int failed,
    Instant lockedUntil,
    boolean admin,
    Instant createdAt,
    Instant disabledAt) {
  /** Says who, and never the hash: people end up in logs. */
  @Override
  public String toString() {
    return login;
  }

  /** What the history says of them: no secrets, no failures. */
  String told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("login", login);
    told.put("name", name);
    told.put("mustChange", mustChange);
    told.put("admin", admin);
    told.put("disabled", disabledAt != null);
    return JsonText.line(told);
  }
}
