package co.veedor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same value gives the same bytes in every process. */
class JsonTextTest {
  private static final List<String> WORDS =
      List.of("role-id", "party-uuids", "from", "to", "start", "end", "uuid", "title");

  private static final String SORTED =
      WORDS.stream().sorted().map("\"%s\""::formatted).collect(Collectors.joining(", "));

  @Test
  void what_has_no_order_of_its_own_is_sorted() {
    assertThat(JsonText.line(Set.copyOf(WORDS))).isEqualTo("[" + SORTED + "]");
    Map<String, Integer> numbers =
        IntStream.range(0, WORDS.size()).boxed().collect(Collectors.toMap(WORDS::get, n -> n));
    String sorted = JsonText.line(new TreeMap<>(numbers));
    assertThat(JsonText.line(Map.copyOf(numbers))).isEqualTo(sorted);
    assertThat(JsonText.line(new HashMap<>(numbers))).isEqualTo(sorted);
    assertThat(JsonText.line(Map.of("to", 1, "from", 2))).isEqualTo("{\"from\": 2, \"to\": 1}");
    assertThat(JsonText.line(Set.of("to", "from"))).isEqualTo("[\"from\", \"to\"]");
  }

  @Test
  void what_was_put_in_order_stays_so() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("to", 1);
    numbers.put("from", 2);
    assertThat(JsonText.line(numbers)).isEqualTo("{\"to\": 1, \"from\": 2}");
    assertThat(JsonText.line(List.of("b", "a"))).isEqualTo("[\"b\", \"a\"]");
  }
}
