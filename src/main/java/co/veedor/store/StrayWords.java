package co.veedor.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is otherwise than its history tells, field by field, as people read it. */
public final class StrayWords {
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("answers", "respuesta"),
          Map.entry("targets", "meta"),
          Map.entry("entity", "entidad"),
          Map.entry("answeredOn", "día de las respuestas"),
          Map.entry("period", "vigencia"),
          Map.entry("plan", "plan"),
          Map.entry("sample", "muestra"),
          Map.entry("amendment", "enmienda"),
          Map.entry("review-note", "lo dicho al revisar"),
          Map.entry("assignment", "quién responde"),
          Map.entry("answered", "quién respondió"),
          Map.entry("handed", "quién entregó la evidencia"),
          Map.entry("person", "persona"),
          Map.entry("membership", "papel"),
          Map.entry("file", "archivo de"));

  private static final String TITLE = "title";
  private static final int NEAR = 40;

  private final UnaryOperator<String> named;
  private final ToldText text;

  /**
   * Words with names.
   *
   * @param named gives what an id is called; any other text as it is
   */
  public StrayWords(UnaryOperator<String> named) {
    this.named = named;
    this.text = new ToldText(named);
  }

  /** What is otherwise: what the history says, an arrow, what there is. */
  public String told(Stray stray) {
    return place(stray.place()) + ": " + difference(stray);
  }

  private String difference(Stray stray) {
    boolean file = stray.place().startsWith(Stray.FILE);
    if (stray.kept() == null) {
      return file
          ? "falta"
          : "falta; la historia dice: " + HistoryWords.said(words(read(stray.told())));
    }
    if (stray.told() == null) {
      return "la historia no lo dice; hay: " + HistoryWords.said(words(read(stray.kept())));
    }
    List<String> parts = new ArrayList<>();
    compare("", read(stray.told()), read(stray.kept()), parts);
    return (file ? "el contenido es otro; huella " : "") + String.join("; ", parts);
  }

  private String place(String place) {
    int apart = place.indexOf(' ');
    if (apart < 0 || place.startsWith(Stray.FILE)) {
      String key = apart < 0 ? place : place.substring(0, apart);
      return PLACES.getOrDefault(key, key) + place.substring(key.length());
    }
    String key = place.substring(0, apart);
    return Arrays.stream(place.substring(apart + 1).split(" "))
        .map(part -> Moments.told(named.apply(part)))
        .collect(Collectors.joining(" · ", PLACES.getOrDefault(key, key) + " ", ""));
  }

  private static Object read(String value) {
    return ToldText.read(value);
  }

  private void compare(String label, Object told, Object kept, List<String> parts) {
    if (Objects.equals(told, kept)) {
      return;
    }
    if (told instanceof Map<?, ?> one && kept instanceof Map<?, ?> other) {
      Set<Object> keys = new LinkedHashSet<>(one.keySet());
      keys.addAll(other.keySet());
      String before = label.isEmpty() ? "" : label + ", ";
      keys.forEach(key -> compare(before + key(key), one.get(key), other.get(key), parts));
    } else if (told instanceof List<?> one
        && kept instanceof List<?> other
        && isOfPieces(one, other)) {
      pieces(one, other, parts);
    } else {
      parts.add((label.isEmpty() ? "" : label + ": ") + apart(words(told), words(kept)));
    }
  }

  private static String key(Object key) {
    return HistoryWords.key(key.toString());
  }

  private static boolean isOfPieces(List<?> one, List<?> other) {
    return one.size() == other.size()
        && one.stream().allMatch(Map.class::isInstance)
        && other.stream().allMatch(Map.class::isInstance);
  }

  /** Pieces of evidence stand in the order they were shown. */
  private void pieces(List<?> told, List<?> kept, List<String> parts) {
    for (int i = 0; i < told.size(); i++) {
      Object title = ((Map<?, ?>) told.get(i)).get(TITLE);
      compare("evidencia «" + title + "»", told.get(i), kept.get(i), parts);
    }
  }

  private String words(Object value) {
    return value == null ? "" : text.said(value);
  }

  /** Of long texts only what is not the same, with a little before it. */
  private static String apart(String told, String kept) {
    int same = 0;
    int most = Math.min(told.length(), kept.length());
    while (same < most && told.charAt(same) == kept.charAt(same)) {
      same++;
    }
    int from = same > 2 * NEAR ? same - NEAR : 0;
    String before = from > 0 ? "…" : "";
    return before
        + HistoryWords.said(told.substring(from))
        + " → "
        + before
        + HistoryWords.said(kept.substring(from));
  }
}
