package co.veedor.response;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entity says of one option. */
public enum Mark {
  /** Met. */
  CUMPLE,
  /** Begun, not finished. */
  PARCIAL,
  /** Not met. */
  NO,
  /** Does not apply; leaves the denominator. */
  NO_APLICA;

  private static final List<String> YES = List.of("true", "si", "sí", "yes");
  private static final List<String> NAY = List.of("false");

  /** The code used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code, or the plain yes and no that people and YAML write instead. */
  public static Optional<Mark> read(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(CUMPLE);
    }
    if (NAY.contains(word)) {
      return Optional.of(NO);
    }
    return Arrays.stream(values()).filter(mark -> mark.code().equals(word)).findFirst();
  }

  /** All codes, in order. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Mark::code).toList();
  }
}
