package co.veedor;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content is whole: counts of the instrument, texts of every question. */
class ContentTest {
  private final Questionnaire tool = Veedor.content().questionnaires().get(Veedor.TOOL_2019);

  static Stream<Question> questions() {
    return Veedor.content().questionnaires().values().stream()
        .flatMap(each -> each.questions().values().stream());
  }

  @Test
  void the_2019_tool_has_its_questions_options_and_domains() {
    assertThat(tool.questions()).hasSize(31);
    assertThat(tool.below("arquitectura")).hasSize(18);
    assertThat(tool.below("seguridad")).hasSize(13);
    assertThat(tool.childrenOf("arquitectura")).hasSize(6);
    assertThat(tool.childrenOf("seguridad")).hasSize(3);
    long options = tool.questions().values().stream().mapToLong(one -> one.options().size()).sum();
    assertThat(options).isEqualTo(85);
    assertThat(letters("ID02")).isEqualTo("ABCDEFGHIJ");
    assertThat(letters("ID16")).isEqualTo("ABCD");
    assertThat(letters("ID17")).isEqualTo("ABCDEFGHI");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_question_has_texts_that_end_as_sentences(Question question) {
    assertThat(question.text()).startsWith("¿").endsWith("?");
    assertThat(List.of(question.help(), question.audit(), question.gap(), question.consequence()))
        .allMatch(text -> text.endsWith(".") && text.length() > 40, "is a sentence");
  }

  @Test
  void no_two_questions_share_a_gap_a_consequence_or_an_audit_text() {
    List<String> texts = new ArrayList<>();
    questions().forEach(one -> texts.addAll(List.of(one.gap(), one.consequence(), one.audit())));
    Set<String> once = new HashSet<>();
    assertThat(texts).allMatch(once::add, "is written once");
  }

  @Test
  void the_example_is_the_published_one_as_we_were_given_it() throws IOException {
    String example = Files.readString(Veedor.CANDELARIA);
    assertThat(example).contains("name: Alcaldía de Candelaria").contains("PR13:");
  }

  private String letters(String question) {
    return tool.questions().get(question).options().stream()
        .map(Option::id)
        .reduce("", String::concat);
  }
}
