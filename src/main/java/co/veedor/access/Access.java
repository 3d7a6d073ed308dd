package co.veedor.access;

import co.veedor.store.Membership;
import co.veedor.store.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What one person may do, as they are in. Immutable. */
public final class Access {
  /** Stands for the installation in the place of an entity. */
  public static final String INSTALLATION = "";

  private final Map<Role, Set<String>> roles;
  private final boolean admin;
  private final BiPredicate<Permission, String> limit;

  private Access(
      Map<Role, Set<String>> roles, boolean admin, BiPredicate<Permission, String> limit) {
    this.roles = roles;
    this.admin = admin;
    this.limit = limit;
  }

  /** What a person may do who is all this in entities; nothing when they may not come in. */
  public static Access of(Person person, List<Membership> memberships) {
    Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    for (Membership one : memberships) {
      Role.inEntity(one.role())
          .ifPresent(role -> roles.computeIfAbsent(role, own -> new TreeSet<>()).add(one.entity()));
    }
    boolean in = person.disabledAt() == null && !person.mustChange();
    return new Access(roles, person.admin(), (permission, entity) -> in);
  }

  /** The same, within what a token allows. */
  public Access within(Tokens.Grant grant) {
    return new Access(
        roles,
        admin,
        limit.and(
            (permission, entity) ->
                grant.scopes().contains(permission.scope())
                    && (grant.entity() == null || grant.entity().equals(entity))));
  }

  /**
   * Whether they may do something.
   *
   * @param entity id of the entity it is about; {@link #INSTALLATION} when it is about none
   */
  public boolean may(Permission permission, String entity) {
    return limit.test(permission, entity)
        && (admin && RoleTable.grants(Role.ADMINISTRADOR, permission)
            || roles.entrySet().stream()
                .anyMatch(
                    held ->
                        held.getValue().contains(entity)
                            && RoleTable.grants(held.getKey(), permission)));
  }
}
