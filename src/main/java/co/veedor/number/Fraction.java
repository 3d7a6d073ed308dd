package co.veedor.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact rational number: percentages (0–100), weights and ratings stay free of rounding until
 * they are shown. Immutable; safe to share between threads.
 */
public final class Fraction implements Comparable<Fraction> {
  /** Zero. */
  public static final Fraction ZERO = of(0);

  /** One. */
  public static final Fraction ONE = of(1);

  /** One hundred: the whole, where values are percentages. */
  public static final Fraction HUNDRED = of(100);

  private static final MathContext SHOWN = new MathContext(16, RoundingMode.HALF_UP);
  private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE + 1);
  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

  /** The value when both its terms are ints, as nearly all are: much faster. Otherwise null. */
  private final org.apache.commons.numbers.fraction.Fraction small;

  /** The value when a term is no int; otherwise null. */
  private final BigFraction big;

  private Fraction(org.apache.commons.numbers.fraction.Fraction small, BigFraction big) {
    this.small = small;
    this.big = big;
  }

  private static Fraction of(org.apache.commons.numbers.fraction.Fraction small) {
    return new Fraction(small, null);
  }

  private static Fraction of(BigFraction big) {
    boolean fits = isInt(big.getNumerator()) && isInt(big.getDenominator());
    return fits
        ? of(
            org.apache.commons.numbers.fraction.Fraction.of(
                big.getNumeratorAsInt(), big.getDenominatorAsInt()))
        : new Fraction(null, big);
  }

  private static boolean isInt(BigInteger term) {
    return term.compareTo(LEAST) >= 0 && term.compareTo(MOST) <= 0;
  }

  /** The whole number {@code whole}. */
  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /** The quotient {@code numerator / denominator}; the denominator is more than zero. */
  public static Fraction of(long numerator, long denominator) {
    return Math.abs(numerator) < Integer.MAX_VALUE && denominator < Integer.MAX_VALUE
        ? of(org.apache.commons.numbers.fraction.Fraction.of((int) numerator, (int) denominator))
        : of(BigFraction.of(numerator, denominator));
  }

  /** The exact value of a finite decimal such as {@code 66.5}. */
  public static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()));
    return of(BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
  }

  /** Reads {@link #toString()} back: {@code 975/17} or {@code 60}. */
  public static Fraction parse(String text) {
    return of(BigFraction.parse(text));
  }

  /** The sum of both. */
  public Fraction plus(Fraction other) {
    return with(other, org.apache.commons.numbers.fraction.Fraction::add, BigFraction::add);
  }

  /** This less {@code other}. */
  public Fraction minus(Fraction other) {
    return with(
        other, org.apache.commons.numbers.fraction.Fraction::subtract, BigFraction::subtract);
  }

  /** The product of both. */
  public Fraction times(Fraction other) {
    return with(
        other, org.apache.commons.numbers.fraction.Fraction::multiply, BigFraction::multiply);
  }

  /** This divided by {@code other}, which is more than zero. */
  public Fraction dividedBy(Fraction other) {
    return with(other, org.apache.commons.numbers.fraction.Fraction::divide, BigFraction::divide);
  }

  private Fraction with(
      Fraction other,
      BinaryOperator<org.apache.commons.numbers.fraction.Fraction> quick,
      BinaryOperator<BigFraction> exact) {
    if (small != null && other.small != null) {
      try {
        return of(quick.apply(small, other.small));
      } catch (ArithmeticException tooLarge) {
        // The result no longer fits in ints: the exact way below holds it.
      }
    }
    return of(exact.apply(asBig(), other.asBig()));
  }

  private BigFraction asBig() {
    return big != null ? big : BigFraction.of(small.getNumerator(), small.getDenominator());
  }

  /** How far both lie apart, never negative. */
  public Fraction distanceTo(Fraction other) {
    return isBelow(other) ? other.minus(this) : minus(other);
  }

  /** Whether there is nothing behind the decimal point. */
  public boolean isWhole() {
    return small != null && small.getDenominator() == 1;
  }

  /** Whether this is strictly greater than {@code other}. */
  public boolean isAbove(Fraction other) {
    return compareTo(other) > 0;
  }

  /** Whether this is strictly less than {@code other}. */
  public boolean isBelow(Fraction other) {
    return compareTo(other) < 0;
  }

  /** The value with sixteen significant digits, half up: what scripts read. */
  public BigDecimal toDecimal() {
    if (small != null) {
      BigDecimal above = BigDecimal.valueOf(small.getNumerator());
      return small.getDenominator() == 1
          ? above
          : above.divide(BigDecimal.valueOf(small.getDenominator()), SHOWN).stripTrailingZeros();
    }
    return new BigDecimal(big.getNumerator())
        .divide(new BigDecimal(big.getDenominator()), SHOWN)
        .stripTrailingZeros();
  }

  /** The value rounded half up to {@code places} decimals: what people read. */
  public BigDecimal rounded(int places) {
    if (small != null && places <= 6) {
      return quicklyRounded(places);
    }
    BigDecimal numerator = new BigDecimal(asBig().getNumerator());
    BigDecimal denominator = new BigDecimal(asBig().getDenominator());
    return numerator.divide(denominator, places, RoundingMode.HALF_UP);
  }

  private BigDecimal quicklyRounded(int places) {
    long scale = 1;
    for (int place = 0; place < places; place++) {
      scale *= 10;
    }
    long denominator = small.getDenominator();
    long twice = 2 * Math.abs((long) small.getNumerator()) * scale + denominator;
    return BigDecimal.valueOf(small.signum() * (twice / (2 * denominator)), places);
  }

  @Override
  public int compareTo(Fraction other) {
    return small != null && other.small != null
        ? small.compareTo(other.small)
        : asBig().compareTo(other.asBig());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    return small != null ? small.hashCode() : big.hashCode();
  }

  /** The exact form, in lowest terms: {@code 975/17}, or {@code 60} for a whole number. */
  @Override
  public String toString() {
    return isWhole()
        ? Integer.toString(small.getNumerator())
        : asBig().getNumerator() + "/" + asBig().getDenominator();
  }
}
