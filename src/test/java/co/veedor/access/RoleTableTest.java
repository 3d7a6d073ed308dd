package co.veedor.access;

import static co.veedor.access.Access.INSTALLATION;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.store.Membership;
import co.veedor.store.Person;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role may do, said a second time, and where it may do it. */
class RoleTableTest {
  private static final Map<Role, Set<Permission>> EXPECTED =
      Map.of(
          Role.CONSULTA,
          EnumSet.of(Permission.READ),
          Role.DILIGENCIADOR,
          EnumSet.of(Permission.READ, Permission.ANSWER, Permission.ATTACH_EVIDENCE),
          Role.AUDITOR,
          EnumSet.of(Permission.READ, Permission.READ_HISTORY, Permission.REVIEW_EVIDENCE),
          Role.PLANEADOR,
          EnumSet.of(
              Permission.READ,
              Permission.SET_TARGETS,
              Permission.DECIDE_PLAN,
              Permission.APPROVE_AMENDMENTS,
              Permission.ASSIGN),
          Role.ADMINISTRADOR,
          EnumSet.of(
              Permission.READ,
              Permission.READ_HISTORY,
              Permission.APPROVE_AMENDMENTS,
              Permission.ASSIGN,
              Permission.MANAGE_PERIODS,
              Permission.MANAGE_ENTITIES,
              Permission.MANAGE_PEOPLE,
              Permission.BACK_UP));

  private static Person person(boolean admin, boolean mustChange, Instant disabled) {
    return new Person("p", "ana", "Ana", "", mustChange, 0, null, admin, Instant.EPOCH, disabled);
  }

  private static Person ana(boolean admin) {
    return person(admin, false, null);
  }

  private static Set<Permission> allowed(Access access, String entity) {
    Set<Permission> allowed = EnumSet.noneOf(Permission.class);
    Arrays.stream(Permission.values())
        .filter(permission -> access.may(permission, entity))
        .forEach(allowed::add);
    return allowed;
  }

  private static Access in(String entity, Role... roles) {
    List<Membership> held =
        Stream.of(roles).map(role -> new Membership("p", entity, role.code())).toList();
    return Access.of(ana(false), held);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRADOR")
  void a_role_holds_in_its_entity_and_nowhere_else(Role role) {
    Access access = in("A", role);
    assertThat(allowed(access, "A")).isEqualTo(EXPECTED.get(role));
    assertThat(allowed(access, "B")).isEmpty();
    assertThat(allowed(access, INSTALLATION)).isEmpty();
  }

  @Test
  void an_administrator_is_one_everywhere_and_answers_for_nobody() {
    Access access = Access.of(ana(true), List.of());
    assertThat(allowed(access, "A")).isEqualTo(EXPECTED.get(Role.ADMINISTRADOR));
    assertThat(allowed(access, INSTALLATION)).isEqualTo(EXPECTED.get(Role.ADMINISTRADOR));
  }

  @Test
  void nobody_becomes_administrator_through_an_entity_or_an_unknown_role() {
    assertThat(allowed(in("A", Role.ADMINISTRADOR), "A")).isEmpty();
    assertThat(allowed(Access.of(ana(false), List.of(new Membership("p", "A", "rey"))), "A"))
        .isEmpty();
  }

  @Test
  void roles_add_up() {
    Set<Permission> both = EnumSet.copyOf(EXPECTED.get(Role.PLANEADOR));
    both.addAll(EXPECTED.get(Role.DILIGENCIADOR));
    assertThat(allowed(in("A", Role.PLANEADOR, Role.DILIGENCIADOR), "A")).isEqualTo(both);
  }

  @Test
  void who_is_out_or_has_to_change_the_password_may_nothing() {
    assertThat(allowed(Access.of(person(true, false, Instant.EPOCH), List.of()), "A")).isEmpty();
    assertThat(allowed(Access.of(person(true, true, null), List.of()), "A")).isEmpty();
  }

  @Test
  void a_token_never_allows_more_than_its_person() {
    Access admin = Access.of(ana(true), List.of());
    Access reads = admin.within(new Tokens.Grant(ana(true), "A", EnumSet.of(Scope.READ)));
    assertThat(allowed(reads, "A"))
        .containsExactlyInAnyOrder(Permission.READ, Permission.READ_HISTORY);
    assertThat(allowed(reads, "B")).isEmpty();
    Access all = in("A", Role.CONSULTA);
    Tokens.Grant wide = new Tokens.Grant(ana(false), null, EnumSet.allOf(Scope.class));
    assertThat(allowed(all.within(wide), "A")).containsExactly(Permission.READ);
    Tokens.Grant writes = new Tokens.Grant(ana(true), null, EnumSet.of(Scope.WRITE));
    assertThat(allowed(admin.within(writes), INSTALLATION))
        .doesNotContain(Permission.READ)
        .contains(Permission.MANAGE_PEOPLE);
  }
}
