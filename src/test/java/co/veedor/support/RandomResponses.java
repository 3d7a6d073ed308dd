package co.veedor.support;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Answer;
import co.veedor.response.Entity;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import co.veedor.response.Period;
import co.veedor.response.Response;
import co.veedor.response.Targets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Responses made from a seed: the same seed gives the same response on every machine. */
public final class RandomResponses {
  private static final Place PLACE = new Place("azar.yaml", 1);
  private static final List<String> STATUSES =
      List.of("por_revisar", "aceptada", "rechazada", "por_aclarar");

  private final Random random;

  private RandomResponses(long seed) {
    this.random = new Random(seed);
  }

  /** Responses for the seeds 1 to {@code count}. */
  public static Stream<Response> seeded(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(RandomResponses::of);
  }

  /** A response to every questionnaire, for the seeds 1 to {@code count}. */
  public static Stream<Response> toEverything(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(seed -> toEverything((long) seed));
  }

  /** The response to every questionnaire of one seed. */
  public static Response toEverything(long seed) {
    return new RandomResponses(seed).response(Veedor.content().questionnaires().keySet());
  }

  /** The response of one seed. */
  public static Response of(long seed) {
    return new RandomResponses(seed).response(Set.of(Veedor.TOOL_2019));
  }

  /** The same response with one answer put in the place of another. */
  public static Response with(Response response, String question, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(response.answers().get(Veedor.TOOL_2019));
    changed.put(question, answer);
    return with(response, changed);
  }

  /** The same response with one answer to any questionnaire put in the place of another. */
  public static Response with(
      Response response, String questionnaire, String question, Answer answer) {
    Map<String, Map<String, Answer>> all = new LinkedHashMap<>(response.answers());
    Map<String, Answer> changed = new LinkedHashMap<>(all.get(questionnaire));
    changed.put(question, answer);
    all.put(questionnaire, changed);
    return new Response(
        response.entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        all,
        response.file(),
        response.digest());
  }

  /** The answers to one questionnaire alone. */
  public static Response only(Response response, String questionnaire) {
    return with(response, questionnaire, response.answers().get(questionnaire));
  }

  private static Response with(Response response, Map<String, Answer> answers) {
    return with(response, Veedor.TOOL_2019, answers);
  }

  private static Response with(
      Response response, String questionnaire, Map<String, Answer> answers) {
    return new Response(
        response.entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        Map.of(questionnaire, answers),
        response.file(),
        response.digest());
  }

  private Response response(Set<String> editions) {
    Map<String, Map<String, Answer>> all = new LinkedHashMap<>();
    for (String edition : editions) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      for (Question question :
          Veedor.content().questionnaires().get(edition).questions().values()) {
        if (random.nextInt(10) > 0) {
          answers.put(question.id(), answer(question));
        }
      }
      all.put(edition, answers);
    }
    return new Response(
        new Entity("Al azar", "1", "territorial", "alcaldia", null, null),
        Period.read("2019").orElseThrow(),
        Veedor.END_OF_2019,
        Targets.NONE,
        all,
        "azar.yaml",
        "");
  }

  private Answer answer(Question question) {
    if (random.nextInt(8) == 0) {
      return new Answer.NotApplicable("No aplica al azar", "", PLACE);
    }
    Map<String, Mark> marks = new LinkedHashMap<>();
    boolean marked = !question.options().isEmpty() && random.nextInt(4) > 0;
    if (marked && question.kind() instanceof QuestionKind.Choice) {
      question.options().forEach(option -> marks.put(option.id(), Mark.NO));
      int chosen = random.nextInt(question.options().size() + 1);
      if (chosen < question.options().size()) {
        marks.put(question.options().get(chosen).id(), Mark.CUMPLE);
      }
    } else if (marked) {
      question.options().forEach(option -> marks.put(option.id(), mark()));
    }
    Fraction declared = marked && random.nextBoolean() ? null : percent(question);
    return new Answer.Given(marks, Map.of(), declared, evidence(question), "", PLACE);
  }

  private Fraction percent(Question question) {
    if (question.kind() instanceof QuestionKind.Ordinal ordinal && ordinal.scale().strict()) {
      List<Scale.Step> steps = ordinal.scale().levels();
      return ordinal.scale().percent(steps.get(random.nextInt(steps.size())).value());
    }
    return Fraction.of(random.nextInt(10_001), 100);
  }

  private Mark mark() {
    return Mark.values()[random.nextInt(Mark.values().length)];
  }

  private List<Evidence> evidence(Question question) {
    List<String> letters = question.options().stream().map(Option::id).toList();
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(
            number -> {
              boolean some = !letters.isEmpty() && random.nextBoolean();
              List<String> backed =
                  some ? List.of(letters.get(random.nextInt(letters.size()))) : List.of();
              LocalDate expires =
                  random.nextBoolean() ? null : Veedor.END_OF_2019.plusDays(random.nextInt(3) - 1L);
              LocalDate date = Veedor.END_OF_2019.minusDays(random.nextInt(900));
              return new Evidence(
                  "Soporte " + number, "", date, expires, STATUSES.get(random.nextInt(3)), backed);
            })
        .toList();
  }
}
