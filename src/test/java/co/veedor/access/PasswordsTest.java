package co.veedor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.access.Passwords.Cost;
import co.veedor.fault.FaultException;
import org.junit.jupiter.api.Test;

/** Passwords are hashed so that guessing costs, and the hash says how much. */
class PasswordsTest {
  private static final Cost CHEAP = new Cost(64, 1, 1);
  private final Passwords passwords = new Passwords(CHEAP);

  @Test
  void a_hash_knows_its_password_and_no_other() {
    String hash = passwords.hash("correcto caballo");
    assertThat(passwords.matches("correcto caballo", hash)).isTrue();
    assertThat(passwords.matches("correcto caballo ", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
    assertThat(passwords.matches("x".repeat(100_000), hash)).isFalse();
    assertThat(passwords.hash("correcto caballo")).isNotEqualTo(hash);
  }

  /** Made with the reference program: {@code echo -n password | argon2 somesalt -id -t 2 -m 16}. */
  @Test
  void a_hash_of_the_reference_program_is_understood() {
    String reference =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(passwords.matches("password", reference)).isTrue();
    assertThat(passwords.matches("Password", reference)).isFalse();
  }

  @Test
  void what_was_made_for_less_is_outdated() {
    String hash = passwords.hash("correcto caballo");
    assertThat(passwords.isOutdated(hash)).isFalse();
    assertThat(new Passwords(new Cost(128, 1, 1)).isOutdated(hash)).isTrue();
    assertThat(new Passwords(new Cost(64, 2, 1)).isOutdated(hash)).isTrue();
    assertThat(new Passwords(new Cost(128, 1, 1)).matches("correcto caballo", hash)).isTrue();
    assertThat(passwords.isOutdated("")).isTrue();
    assertThat(passwords.matches("", "")).isFalse();
  }

  @Test
  void what_is_asked_today_is_at_least_what_is_advised() {
    assertThat(Passwords.USUAL.memory()).isGreaterThanOrEqualTo(19 * 1024);
    assertThat(Passwords.USUAL.passes()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void too_short_and_too_long_are_refused() {
    for (String wrong : new String[] {"", "corta", "x".repeat(201)}) {
      assertThatThrownBy(() -> passwords.hash(wrong))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("de 10 a 200 caracteres");
    }
  }
}
