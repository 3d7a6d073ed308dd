package co.veedor.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever reads what is otherwise sees the field, what stood there and what stands there now. */
class StrayWordsTest {
  private final StrayWords words = new StrayWords(id -> id.equals("p1") ? "Persona bea" : id);

  @Test
  void a_forged_review_is_told_by_the_field() {
    String piece = "{\"declared\": 40, \"evidence\": [{\"title\": \"Acta\", \"status\": \"%s\"}]}";
    Stray stray =
        new Stray(
            "answers mspi-2022/A.5.1", piece.formatted("por_revisar"), piece.formatted("aceptada"));
    assertThat(words.told(stray))
        .isEqualTo("respuesta mspi-2022/A.5.1: evidencia «Acta», revisión: por revisar → aceptada");
  }

  @Test
  void the_difference_of_long_texts_is_not_cut_away() {
    String note = "{\"note\": \"" + "palabra ".repeat(60) + "%s\"}";
    Stray stray = new Stray("answers a/B", note.formatted("antes"), note.formatted("después"));
    assertThat(words.told(stray)).contains("palabra antes → …").endsWith("palabra después");
  }

  @Test
  void what_is_there_only_once_says_which_side_lacks_it() {
    assertThat(words.told(new Stray("membership 1 p1 lider", "{\"role\": \"lider\"}", null)))
        .isEqualTo("papel 1 · Persona bea · lider: falta; la historia dice: papel: lider");
    assertThat(words.told(new Stray("targets a/B", null, "5")))
        .isEqualTo("meta a/B: la historia no lo dice; hay: 5");
    assertThat(words.told(Stray.file("Acta", "aa", null))).isEqualTo("archivo de «Acta»: falta");
    assertThat(words.told(Stray.file("Acta", "aa", "bb")))
        .isEqualTo("archivo de «Acta»: el contenido es otro; huella aa → bb");
  }
}
