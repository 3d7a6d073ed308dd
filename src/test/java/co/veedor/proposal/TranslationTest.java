package co.veedor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Content;
import co.veedor.assessment.ContentFolder;
import co.veedor.response.Response;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers to one edition read under another, and where the difference comes from. */
class TranslationTest {
  @TempDir private Path folder;

  @Test
  void merged_controls_take_the_mean_of_what_they_were() {
    Translated translated =
        translated("{A.5.1.1: 80, A.5.1.2: 40, A.6.1.1: 100, A.12.1.4: {na: No desarrolla}}");
    assertThat(Veedor.reading(translated.before(), "anexo-a", "declarado")).isEqualTo("80");
    assertThat(Veedor.reading(translated.after(), "A.5.1", "declarado")).isEqualTo("60");
    assertThat(Veedor.reading(translated.after(), "A.5.2", "declarado")).isEqualTo("100");
    assertThat(Veedor.reading(translated.after(), "anexo-a", "declarado")).isEqualTo("80");
    assertThat(translated.merged()).extracting(one -> one.question().id()).containsExactly("A.5.1");
    assertThat(translated.dropped()).isEmpty();
  }

  @Test
  void what_has_no_successor_is_left_out_before_the_other_edition_adds_up() {
    Translated translated = translated("{I.2: 20, P.3: 40, A.14.3.1: 60}");
    assertThat(translated.dropped()).containsExactly("I.2");
    assertThat(translated.kept().response().answers().get("mspi-2013"))
        .containsOnlyKeys("A.14.3.1", "P.3");
    assertThat(Veedor.reading(translated.before(), "I.2", "declarado")).isEqualTo("20");
    assertThat(Veedor.reading(translated.kept(), "I.2", "declarado")).isEqualTo("60");
  }

  @Test
  void the_command_prints_both_totals_and_the_reasons() {
    Terminal done =
        Terminal.type(
            folder,
            "comparar",
            Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml").toString(),
            "--edicion",
            "mspi-2013=mspi-2022");
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("Por qué cambia:", "Resultan de varias", "A.5.23");
  }

  @Test
  void options_nobody_names_are_not_met_in_the_other_edition() {
    Terminal done =
        Terminal.type(
            folder,
            "comparar",
            Veedor.CANDELARIA.toString(),
            "--edicion",
            "gobierno-digital-2019=furag-2025");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
  }

  @Test
  void editions_that_nothing_relates_are_told_apart() {
    Terminal done =
        Terminal.type(
            folder,
            "comparar",
            Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml").toString(),
            "--edicion",
            "ipv6=mspi-2022");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("nada relaciona «ipv6» con «mspi-2022»");
  }

  private static Translated translated(String controls) {
    Response response =
        Veedor.document(
            """
            entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
            period: "2019"
            answers:
              mspi-2013: %s
            """
                .formatted(controls));
    Content content = Veedor.content();
    return new Translation(
            Veedor.assessor(),
            new ContentFolder(Veedor.ROOT)
                .crosswalks(content.catalogue(), content.questionnaires()),
            content.questionnaires().get("mspi-2013"),
            content.questionnaires().get("mspi-2022"))
        .of(response, Veedor.END_OF_2019, "declarado");
  }
}
