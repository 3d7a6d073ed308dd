package co.veedor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.facts.said.Say;
import co.veedor.facts.said.State;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is told of an answer or of evidence was given just so, in the response it is told of.
 */
class ToldTruthTest {
  private static final Set<Cause> OF_ANSWERS =
      Set.of(Cause.ANSWER, Cause.EVIDENCE, Cause.READ, Cause.NEW);
  private static final Set<Cause> OF_EVIDENCE = Set.of(Cause.EXPIRY, Cause.DATED, Cause.EVIDENCE);
  private static final Map<String, String> STATUSES =
      Map.of("por_revisar", "por revisar", "aceptada", "aceptada", "rechazada", "rechazada");
  private static final Pattern OLD = Pattern.compile("(\\S+) (\\d+(?:,\\d+)?) %");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void within_an_edition(long seed) {
    Response before = RandomResponses.toEverything(seed);
    Response after = mixed(before, RandomResponses.toEverything(seed + 100));
    Movement movement =
        MovementsTest.between(
            Veedor.assess(before),
            Veedor.assessor().assess(after, LocalDate.of(2020, 6, 30), "declarado"));
    int told = 0;
    for (String reading : movement.readings().keySet()) {
      for (MovedNode node : movement.readings().get(reading)) {
        for (Contribution part : node.contributions()) {
          within(node.questionnaire(), reading, part, movement);
          told++;
        }
      }
    }
    assertThat(told).isGreaterThan(1000);
  }

  /** Every fifth answer of another response: the rest stays, so that conditions move what stays. */
  private static Response mixed(Response one, Response other) {
    Response mixed = one;
    int place = 0;
    for (var edition : other.answers().entrySet()) {
      for (var answer : edition.getValue().entrySet()) {
        if (place++ % 5 == 0) {
          mixed = RandomResponses.with(mixed, edition.getKey(), answer.getKey(), answer.getValue());
        }
      }
    }
    return mixed;
  }

  private static void within(String edition, String reading, Contribution part, Movement movement) {
    assertThat(part.cause()).isNotIn(Cause.DROPPED, Cause.FORM, Cause.READ, Cause.NEW);
    if (OF_EVIDENCE.contains(part.cause())) {
      assertThat(reading).as(part.toString()).isEqualTo("verificado");
    }
    Answer was = movement.before().response().to(edition, part.subject());
    Answer is = movement.after().response().to(edition, part.subject());
    if (part.cause() == Cause.ANSWER) {
      String[] sides = part.says().split(" → ");
      assertThat(sides[0]).startsWith(claim(was, movement.before(), edition, part.subject()));
      assertThat(sides[1]).startsWith(claim(is, movement.after(), edition, part.subject()));
      assertThat(claim(was)).as(part.toString()).isNotEqualTo(claim(is));
    }
    if (part.cause() == Cause.EVIDENCE) {
      String[] sides = part.says().split(" → ");
      assertThat(sides[0]).as(part.toString()).isNotEqualTo(sides[1]);
      shown(sides[0], was.shown());
      shown(sides[1], is.shown());
    }
  }

  @ParameterizedTest
  @CsvSource({"mspi-2013, mspi-2022, 1", "mspi-2013, mspi-2022, 2", "mspi-2022, mspi-2013, 3"})
  void across_editions(String from, String to, long seed) {
    Response before = RandomResponses.only(RandomResponses.toEverything(seed), from);
    Response after = RandomResponses.only(RandomResponses.toEverything(seed + 50), to);
    Movement movement = MovementsTest.between(Veedor.assess(before), Veedor.assess(after));
    Set<String> old = questions(from);
    int told = 0;
    for (List<MovedNode> nodes : movement.readings().values()) {
      for (MovedNode node : nodes) {
        for (Contribution part : node.contributions()) {
          if (OF_ANSWERS.contains(part.cause())) {
            across(part, old, before.answers().get(from), after.to(to, part.subject()));
            told++;
          }
        }
      }
    }
    assertThat(told).isGreaterThan(50);
  }

  /** What was must be told of questions of the edition answered then, as they were answered. */
  private static void across(
      Contribution part, Set<String> old, Map<String, Answer> before, Answer is) {
    String[] sides = part.says().split(" → ");
    if (part.cause() == Cause.NEW) {
      assertThat(sides[0]).isEqualTo("no se preguntaba");
    } else {
      assertThat(old).as(part.says()).contains(sides[0].split(" ")[0]);
    }
    Matcher match = OLD.matcher(sides[0].replaceFirst("; leídas? como .*", ""));
    while (match.find()) {
      if (old.contains(match.group(1))) {
        assertThat(claim(before.get(match.group(1)))).contains(match.group(2) + " %");
      } else {
        assertThat(match.group(1)).as(part.says()).isEqualTo("vale");
      }
    }
    if (sides[1].contains("«") || sides[1].equals("sin evidencia")) {
      shown(sides[1], is.shown());
    } else {
      assertThat(sides[1]).startsWith(claim(is));
    }
  }

  /** Of a question nobody answered, whether it was asked at all. */
  private static String claim(Answer answer, Assessment in, String edition, String question) {
    if (!claim(answer).isEmpty()) {
      return claim(answer);
    }
    boolean asked =
        in.questionnaires().stream()
            .filter(result -> result.questionnaire().id().equals(edition))
            .flatMap(result -> result.nodes().stream())
            .filter(node -> node.id().equals(question))
            .noneMatch(node -> node.state() == State.NOT_APPLICABLE);
    return asked ? "sin responder" : "no se pregunta";
  }

  private static Set<String> questions(String edition) {
    Questionnaire read = Veedor.content().questionnaires().get(edition);
    return read.questions().keySet();
  }

  /** What a person answered, spelt here anew; empty where nobody did. */
  private static String claim(Answer answer) {
    if (answer instanceof Answer.NotApplicable out) {
      return "no aplica: " + out.reason();
    }
    if (!(answer instanceof Answer.Given given)) {
      return "";
    }
    StringBuilder told = new StringBuilder();
    if (given.declared() != null) {
      told.append(Say.number(given.declared())).append(" %");
    }
    Map<Mark, String> words =
        Map.of(Mark.CUMPLE, "cumple", Mark.PARCIAL, "parcial", Mark.NO_APLICA, "no aplica");
    given.marks().entrySet().stream()
        .filter(mark -> mark.getValue() != Mark.NO)
        .forEach(
            mark ->
                told.append(told.isEmpty() ? "" : ", ")
                    .append(mark.getKey() + " " + words.get(mark.getValue())));
    return told.isEmpty() ? "ninguna opción" : told.toString();
  }

  private static void shown(String side, List<Evidence> shown) {
    if (shown.isEmpty()) {
      assertThat(side).isEqualTo("sin evidencia");
    }
    for (Evidence each : shown) {
      assertThat(side).contains("«" + each.title() + "» " + STATUSES.get(each.status()));
    }
    assertThat(side.split("«")).hasSizeLessThanOrEqualTo(shown.size() + 1);
  }
}
