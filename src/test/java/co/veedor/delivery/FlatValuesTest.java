package co.veedor.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.DocumentReader;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No value of a document hides another, and order counts. */
class FlatValuesTest {
  private static Map<String, String> flat(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return FlatValues.of(
        new DocumentReader(Kind.RESPONSE).read(TextFile.of(bytes, "d.json", Kind.RESPONSE)));
  }

  @Test
  void a_key_that_looks_like_a_path_does_not_hide_what_stands_there() {
    String forged = "{\"a\": {\"b\": 100, \"n\": [{\"id\": \"x\", \"v\": 100}]}";
    assertThat(flat(forged + ", \"a.b\": 10, \"a.n[x].v\": 10}"))
        .containsEntry("a.b", "100")
        .containsEntry("a.n[x].v", "100")
        .containsEntry("\"a.b\"", "10")
        .isNotEqualTo(flat(forged + "}"));
  }

  @Test
  void items_with_a_name_are_held_in_their_order() {
    assertThat(flat("{\"l\": [{\"id\": \"x\"}, {\"id\": \"y\"}]}"))
        .containsEntry("l[]", "x y")
        .isNotEqualTo(flat("{\"l\": [{\"id\": \"y\"}, {\"id\": \"x\"}]}"));
  }

  @Test
  void names_made_to_look_like_others_stand_in_quotes() {
    assertThat(flat("{\"l\": [{\"id\": \"x\"}, {\"id\": \"x\"}, {\"id\": \"x·2\", \"v\": 1}]}"))
        .containsKeys("l[x].id", "l[x·2].id", "l[\"x·2\"].id");
  }
}
