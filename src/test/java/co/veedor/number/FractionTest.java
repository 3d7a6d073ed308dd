package co.veedor.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
  @Test
  void keeps_what_decimals_lose() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(Fraction.of(new BigDecimal("0.1")).plus(Fraction.of(new BigDecimal("0.2"))))
        .isEqualTo(Fraction.of(3, 10));
  }

  @ParameterizedTest
  @CsvSource({"975, 17, 57.35", "1, 200, 0.01", "1, 201, 0.00", "-1, 200, -0.01", "133, 2, 66.50"})
  void rounds_half_up_only_when_shown(long numerator, long denominator, String shown) {
    assertThat(Fraction.of(numerator, denominator).rounded(2)).isEqualTo(new BigDecimal(shown));
  }

  @Test
  void goes_on_exactly_when_terms_outgrow_an_int() {
    Fraction large = Fraction.of(Integer.MAX_VALUE, 7);
    Fraction product = large.times(large).times(large);
    BigInteger cube = BigInteger.valueOf(Integer.MAX_VALUE).pow(3);
    assertThat(product).hasToString(cube + "/343");
    assertThat(product.dividedBy(large).dividedBy(large)).isEqualTo(large).hasSameHashCodeAs(large);
    assertThat(product.isAbove(large)).isTrue();
  }

  @Test
  void reads_back_what_it_writes() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Fraction value = Fraction.of(random.nextLong() >> 8, 1 + random.nextInt(1_000_000));
      assertThat(Fraction.parse(value.toString())).isEqualTo(value);
    }
  }

  @Test
  void agrees_with_big_integers_on_random_sums() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      long a = random.nextInt();
      long b = 1 + random.nextInt(100_000);
      long c = random.nextInt();
      long d = 1 + random.nextInt(100_000);
      BigInteger top =
          BigInteger.valueOf(a)
              .multiply(BigInteger.valueOf(d))
              .add(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
      BigInteger bottom = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
      Fraction sum = Fraction.of(a, b).plus(Fraction.of(c, d));
      assertThat(sum).isEqualTo(Fraction.parse(top + "/" + bottom));
    }
  }
}
