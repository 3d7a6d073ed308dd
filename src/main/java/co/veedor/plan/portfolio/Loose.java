package co.veedor.plan.portfolio;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Repair;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people paste from other tools, and keeps what had to be repaired. */
final class Loose {
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern PESOS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern AROUND = Pattern.compile("[\\s\\u00a0$%]|COP");

  private final List<Repair> repairs = new ArrayList<>();
  private final List<Repair> wrong = new ArrayList<>();

  List<Repair> repairs() {
    return repairs;
  }

  List<Repair> wrong() {
    return wrong;
  }

  /** The words of an optional key, without tags, composed and with single blanks. */
  String words(Fields fields, String key, String subject) {
    return fields.item(key).map(item -> words(item, subject)).orElse("");
  }

  /** The words of an item, repaired. */
  String words(Item item, String subject) {
    String was = item instanceof Item.Scalar scalar ? scalar.text() : item.shape();
    String read = TAG.matcher(was).replaceAll(" ").replace("&nbsp;", " ").replace("&amp;", "&");
    read = Normalizer.normalize(read, Normalizer.Form.NFC);
    read = BLANKS.matcher(read).replaceAll(" ").strip();
    if (!read.equals(was.strip())) {
      repairs.add(new Repair(subject, was.strip(), read));
    }
    return read;
  }

  /** The number of an optional key; null when missing or, with a note, when it is none. */
  Fraction number(Fields fields, String key, String subject) {
    return fields.item(key).map(item -> number(item, subject)).orElse(null);
  }

  /** The number an item states, as {@code 33,00%} and {@code $ 1.830.471.333} also do. */
  Fraction number(Item item, String subject) {
    String was = item instanceof Item.Scalar scalar ? scalar.text().strip() : item.shape();
    Optional<String> plain = plain(AROUND.matcher(was).replaceAll(""));
    if (plain.isEmpty()) {
      wrong.add(new Repair(subject, was, ""));
      return null;
    }
    if (!PLAIN.matcher(was).matches()) {
      repairs.add(new Repair(subject, was, plain.get()));
    }
    return Fraction.of(new BigDecimal(plain.get()));
  }

  private static Optional<String> plain(String text) {
    if (PESOS.matcher(text).matches()) {
      return Optional.of(text.replace(".", "").replace(',', '.'));
    }
    if (COMMA.matcher(text).matches()) {
      return Optional.of(text.replace(',', '.'));
    }
    return PLAIN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /** A whole number of pesos; null when missing or, with a note, when it is none. */
  Long pesos(Item item, String subject) {
    Fraction number = number(item, subject);
    return number == null ? null : number.rounded(0).longValueExact();
  }
}
