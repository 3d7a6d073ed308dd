package co.veedor.access;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.access.Passwords.Cost;
import co.veedor.store.Person;
import co.veedor.support.Copies;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Secrets that stand for people: tokens of programs, and the link of the first start. */
@ParameterizedClass
@EnumSource(Databases.class)
class TokensTest {
  private static final Set<Scope> BOTH = EnumSet.allOf(Scope.class);
  private static final String PASSWORD = "correcto caballo";

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Tokens tokens;
  private FirstStart start;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    var people = stores.store().people();
    tokens = new Tokens(stores.store().tokens(), people, stores.time()::now);
    Passwords cheap = new Passwords(new Cost(64, 1, 1));
    start = new FirstStart(stores.store().settings(), people, cheap, stores.time()::now);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void a_token_says_who_where_and_what_until_its_day() {
    Person luis = stores.person("luis");
    var made = tokens.make(luis, ENTITY, Set.of(Scope.READ), "guion", Duration.ofDays(30), ANA);
    assertThat(made.secret()).matches("veedor_[\\w-]{43}");
    assertThat(made.toString()).doesNotContain(made.secret());
    assertThat(tokens.find(made.secret()))
        .contains(new Tokens.Grant(luis, ENTITY, Set.of(Scope.READ)));
    assertThat(tokens.find(made.secret() + "x")).isEmpty();
    stores.time().pass(Duration.ofDays(30));
    assertThat(tokens.find(made.secret())).isEmpty();
  }

  @Test
  void a_revoked_token_and_one_of_somebody_disabled_open_nothing() {
    Person luis = stores.person("luis");
    var one = tokens.make(luis, null, BOTH, "uno", Duration.ofDays(1), ANA);
    var two = tokens.make(luis, null, BOTH, "dos", Duration.ofDays(1), ANA);
    tokens.revoke(one.id(), ANA);
    tokens.revoke(one.id(), ANA);
    assertThat(tokens.find(one.secret())).isEmpty();
    assertThat(tokens.find(two.secret())).contains(new Tokens.Grant(luis, null, BOTH));
    assertThat(stores.store().tokens().of(luis.id())).hasSize(2);
    stores.store().people().disable(luis.id(), ANA);
    assertThat(tokens.find(two.secret())).isEmpty();
  }

  @Test
  void a_token_without_permission_or_end_is_not_made() {
    Person luis = stores.person("luis");
    for (Duration lasts : new Duration[] {Duration.ZERO, Duration.ofDays(367)}) {
      assertThatThrownBy(() -> tokens.make(luis, null, BOTH, "x", lasts, ANA))
          .hasMessageContaining("hasta un año");
    }
    assertThatThrownBy(() -> tokens.make(luis, null, Set.of(), "x", Duration.ofDays(1), ANA))
        .hasMessageContaining("al menos un permiso");
    assertThatThrownBy(() -> tokens.make(luis, "nadie", BOTH, "x", Duration.ofDays(1), ANA))
        .hasMessageContaining("la entidad «nadie»");
  }

  @Test
  void no_secret_is_kept_anywhere() throws IOException {
    String invitation = start.invite().orElseThrow();
    Person luis = stores.person("luis");
    var token = tokens.make(luis, null, BOTH, "uno", Duration.ofDays(1), ANA);
    Sessions sessions =
        new Sessions(stores.store().sessions(), stores.store().people(), stores.time()::now);
    String session = sessions.begin(luis, "").secret();
    Path copy = folder.resolve("copia.zip");
    Copies.write(stores.store(), copy);
    String everything = Copies.content(copy).toString();
    assertThat(everything)
        .contains(Secrets.hash(invitation), Secrets.hash(token.secret()), Secrets.hash(session))
        .doesNotContain(invitation, token.secret(), session);
  }

  @Test
  void the_first_link_makes_one_administrator_once() {
    String secret = start.invite().orElseThrow();
    assertThat(start.isInvited("otra")).isFalse();
    assertThat(start.register("otra", "ana", "Ana", PASSWORD)).isEmpty();
    Person first = start.register(secret, "ana", "Ana", PASSWORD).orElseThrow();
    assertThat(first.admin()).isTrue();
    assertThat(start.isInvited(secret)).isFalse();
    assertThat(start.register(secret, "eva", "Eva", PASSWORD)).isEmpty();
    assertThat(start.invite()).isEmpty();
  }

  @Test
  void the_first_link_lasts_a_day_and_a_new_one_takes_its_place() {
    String first = start.invite().orElseThrow();
    String second = start.invite().orElseThrow();
    assertThat(start.isInvited(first)).isFalse();
    stores.time().pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(start.isInvited(second)).isTrue();
    stores.time().pass(Duration.ofSeconds(1));
    assertThat(start.isInvited(second)).isFalse();
  }

  @Test
  void of_many_who_use_the_first_link_at_once_one_comes_in() {
    String secret = start.invite().orElseThrow();
    long registered =
        IntStream.range(0, 8)
            .parallel()
            .filter(i -> start.register(secret, "u" + i, "U", PASSWORD).isPresent())
            .count();
    assertThat(registered).isEqualTo(1);
    assertThat(stores.store().people().all()).hasSize(1);
  }
}
