package co.veedor.report.oscal;

import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The small things every OSCAL document is made of. */
final class Oscal {
  /** The version of the format. */
  static final String VERSION = "1.1.2";

  /** The namespace of our properties. */
  static final String NAMESPACE = "urn:veedor:oscal";

  private static final UUID SPACE = UUID.fromString("6f1d3c52-8f0e-5d7b-9b0a-3b5b5c2f7a10");
  private static final String MIDNIGHT_IN_BOGOTA = "T00:00:00-05:00";
  private static final int NAMED_BY_SHA1 = 0x50;
  private static final int VARIANT = 0x80;

  private Oscal() {}

  /** The UUID (version 5) of a thing: the same name always gives the same. */
  static String uuid(String... name) {
    byte[] text = String.join("\n", name).getBytes(StandardCharsets.UTF_8);
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(bytes(SPACE.getMostSignificantBits()));
      sha1.update(bytes(SPACE.getLeastSignificantBits()));
      byte[] hash = sha1.digest(text);
      hash[6] = (byte) (hash[6] & 0x0f | NAMED_BY_SHA1);
      hash[8] = (byte) (hash[8] & 0x3f | VARIANT);
      return new UUID(number(hash, 0), number(hash, Long.BYTES)).toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * A document under the name of its model. Its UUID names its content: any other content has
   * another one, and the same content always this.
   */
  static Map<String, Object> document(String model, Map<String, Object> content) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("uuid", uuid(model, JsonText.line(content)));
    document.putAll(content);
    return Map.of(model, document);
  }

  private static byte[] bytes(long number) {
    return java.nio.ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  private static long number(byte[] bytes, int from) {
    return java.nio.ByteBuffer.wrap(bytes, from, Long.BYTES).getLong();
  }

  /** A day as a moment, with its zone. */
  static String moment(LocalDate day) {
    return day + MIDNIGHT_IN_BOGOTA;
  }

  /** A text on one line; a dash when there is none, because the format knows no empty text. */
  static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.isEmpty() ? "—" : line;
  }

  /** A property of ours. */
  static Map<String, Object> prop(String name, String value) {
    Map<String, Object> prop = new LinkedHashMap<>();
    prop.put("name", name);
    prop.put("ns", NAMESPACE);
    prop.put("value", line(value));
    return prop;
  }

  /** A property of ours with a percentage, not rounded. */
  static Map<String, Object> prop(String name, Fraction percent) {
    return prop(name, percent.toDecimal().toPlainString());
  }

  /** Puts a list under a key, unless it is empty: the format knows no empty list. */
  static void put(Map<String, Object> map, String key, List<?> values) {
    if (!values.isEmpty()) {
      map.put(key, values);
    }
  }
}
