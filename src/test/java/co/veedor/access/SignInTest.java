package co.veedor.access;

import static co.veedor.support.Stores.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Passwords.Cost;
import co.veedor.access.SignIn.Result;
import co.veedor.store.NewPerson;
import co.veedor.store.People;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming in with a password, waiting after failures, and staying in no longer than one should. */
@ParameterizedClass
@EnumSource(Databases.class)
class SignInTest {
  private static final String RIGHT = "correcto caballo";
  private static final Passwords CHEAP = new Passwords(new Cost(64, 1, 1));

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private People people;
  private Lockout lockout;
  private Sessions sessions;
  private SignIn door;
  private Person luis;

  @BeforeEach
  void open() {
    stores = Stores.empty(database, folder);
    people = stores.store().people();
    lockout = new Lockout(people, stores.time()::now);
    sessions = new Sessions(stores.store().sessions(), people, stores.time()::now);
    door = new SignIn(people, CHEAP, lockout, sessions);
    luis = people.add(new NewPerson("luis", "Luis", CHEAP.hash(RIGHT), false, false), ANA);
  }

  @AfterEach
  void close() {
    assertThat(stores.store().history().verify().isWhole()).isTrue();
    stores.close();
  }

  private Result attempt(String login, String password, String address) {
    return door.attempt(login, password, address, "");
  }

  private Result.In in(String earlier) {
    return (Result.In) door.attempt("luis", RIGHT, "10.0.0.1", earlier);
  }

  @Test
  void the_right_password_opens_a_session() {
    Sessions.Begun begun = in("").session();
    assertThat(begun.secret()).hasSize(43);
    assertThat(begun.csrf()).hasSize(43).isNotEqualTo(begun.secret());
    Sessions.Open open = sessions.find(begun.secret()).orElseThrow();
    assertThat(open.person().login()).isEqualTo("luis");
    assertThat(open.csrf()).isEqualTo(begun.csrf());
  }

  @Test
  void neither_a_wrong_password_nor_a_stranger_comes_in_and_the_answer_is_the_same() {
    assertThat(attempt("luis", "otra cosa", "a")).isEqualTo(new Result.Refused());
    assertThat(attempt("nadie", RIGHT, "b")).isEqualTo(new Result.Refused());
    people.disable(luis.id(), ANA);
    assertThat(attempt("luis", RIGHT, "c")).isEqualTo(new Result.Refused());
  }

  @Test
  void five_failures_make_a_person_wait_longer_each_time() {
    List<Long> waits =
        IntStream.range(0, 12)
            .mapToObj(
                round -> {
                  int failures = round == 0 ? 5 : 1;
                  for (int i = 0; i < failures; i++) {
                    assertThat(attempt("luis", "mal", round + "-" + i))
                        .isEqualTo(new Result.Refused());
                  }
                  Result.Wait wait = (Result.Wait) attempt("luis", RIGHT, "otra" + round);
                  stores.time().pass(wait.left());
                  return wait.left().toSeconds();
                })
            .toList();
    assertThat(waits)
        .containsExactly(
            30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L, 3600L, 3600L);
    assertThat(attempt("luis", RIGHT, "fin")).isInstanceOf(Result.In.class);
    assertThat(people.find(luis.id()).orElseThrow().failed()).isZero();
  }

  @Test
  void five_failures_from_an_address_make_it_wait_whoever_it_tries() {
    for (int i = 0; i < 5; i++) {
      assertThat(attempt("nadie" + i, "mal", "10.0.0.9")).isEqualTo(new Result.Refused());
    }
    assertThat(attempt("luis", RIGHT, "10.0.0.9"))
        .isEqualTo(new Result.Wait(Duration.ofSeconds(30)));
    assertThat(attempt("luis", RIGHT, "10.0.0.1")).isInstanceOf(Result.In.class);
    stores.time().pass(Duration.ofSeconds(30));
    assertThat(attempt("luis", RIGHT, "10.0.0.9")).isInstanceOf(Result.In.class);
  }

  @Test
  void four_failures_and_a_success_are_forgotten() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        attempt("luis", "mal", "10.0.0.1");
      }
      assertThat(attempt("luis", RIGHT, "10.0.0.1")).isInstanceOf(Result.In.class);
    }
  }

  @Test
  void many_tries_at_once_gain_nothing() {
    long looked =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> attempt("luis", "mal", "10.1.0." + i))
            .filter(new Result.Refused()::equals)
            .count();
    assertThat(looked).isEqualTo(5);
  }

  @Test
  void a_wait_outlives_the_program() {
    for (int i = 0; i < 5; i++) {
      attempt("luis", "mal", "d" + i);
    }
    SignIn restarted = new SignIn(people, CHEAP, new Lockout(people, stores.time()::now), sessions);
    assertThat(restarted.attempt("luis", RIGHT, "e", "")).isInstanceOf(Result.Wait.class);
  }

  @Test
  void an_outdated_hash_is_renewed_by_its_password() {
    Passwords dear = new Passwords(new Cost(128, 1, 1));
    SignIn later = new SignIn(people, dear, lockout, sessions);
    assertThat(later.attempt("luis", RIGHT, "f", "")).isInstanceOf(Result.In.class);
    String renewed = people.find(luis.id()).orElseThrow().passwordHash();
    assertThat(renewed).contains("m=128,").isNotEqualTo(luis.passwordHash());
    assertThat(dear.matches(RIGHT, renewed)).isTrue();
  }

  @Test
  void a_session_ends_after_half_an_hour_without_use() {
    String secret = in("").session().secret();
    for (int i = 0; i < 5; i++) {
      stores.time().pass(Duration.ofMinutes(29));
      assertThat(sessions.find(secret)).isPresent();
    }
    stores.time().pass(Duration.ofMinutes(30));
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void a_session_ends_after_twelve_hours_however_much_it_is_used() {
    String secret = in("").session().secret();
    for (int i = 1; i < 12 * 4; i++) {
      stores.time().pass(Duration.ofMinutes(15));
      assertThat(sessions.find(secret)).isPresent();
    }
    stores.time().pass(Duration.ofMinutes(15));
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void a_new_sign_in_gives_a_new_secret_and_ends_the_old_session() {
    String old = in("").session().secret();
    String other = in("").session().secret();
    String rotated = in(old).session().secret();
    assertThat(List.of(old, other, rotated)).doesNotHaveDuplicates();
    assertThat(sessions.find(old)).isEmpty();
    assertThat(sessions.find(other)).isPresent();
    sessions.end(rotated);
    assertThat(sessions.find(rotated)).isEmpty();
    sessions.endAll(luis, ANA);
    assertThat(sessions.find(other)).isEmpty();
  }

  @Test
  void who_is_disabled_is_out_at_once() {
    String secret = in("").session().secret();
    people.disable(luis.id(), ANA);
    assertThat(sessions.find(secret)).isEmpty();
  }
}
