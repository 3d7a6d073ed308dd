package co.veedor.support;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.assessment.ContentFolder;
import co.veedor.assessment.NodeResult;
import co.veedor.document.TextFile;
import co.veedor.engine.RuleCache;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanReader;
import co.veedor.plan.PlanSettings;
import co.veedor.plan.Planner;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Reviewer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The words tests are written with: the real content, the real reader and the real rules. */
public final class Veedor {
  /** The project's root, where content lies. */
  public static final Path ROOT = Path.of("").toAbsolutePath();

  /** The real self-assessment every claim is checked against. */
  public static final Path CANDELARIA = ROOT.resolve("examples/candelaria-2019.yaml");

  /** Day the example was answered. */
  public static final LocalDate END_OF_2019 = LocalDate.of(2019, 12, 31);

  /** Where compiled rules are kept between tests. */
  public static final Path CACHE = ROOT.resolve("target/test-cache");

  /** The questionnaire most tests speak of. */
  public static final String TOOL_2019 = "gobierno-digital-2019";

  private static final Content CONTENT = new ContentFolder(ROOT).open(new RuleCache(CACHE));
  private static final Assessor ASSESSOR = new Assessor(CONTENT, "prueba");

  private static final Planner PLANNER = new Planner(CONTENT, ASSESSOR, CONTENT.crosswalks());

  private Veedor() {}

  /** The content of the project. */
  public static Content content() {
    return CONTENT;
  }

  /** An assessor over it. */
  public static Assessor assessor() {
    return ASSESSOR;
  }

  /** A planner over it. */
  public static Planner planner() {
    return PLANNER;
  }

  /** The plan of an assessment without limits of the entity. */
  public static Plan plan(Assessment assessment) {
    return PLANNER.plan(assessment, PlanSettings.usual(assessment.asOf()));
  }

  /** The plan of an assessment with what a plan's file, written in the test, decides. */
  public static Plan plan(Assessment assessment, String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    TextFile file = new TextFile("plan.yaml", yaml, bytes);
    return PLANNER.plan(assessment, PlanReader.read(file, CONTENT.catalogue(), assessment.asOf()));
  }

  /** Reads a response file. */
  public static Response response(Path file) {
    return new ResponseReader(CONTENT.questionnaires())
        .read(TextFile.read(file, file.getFileName().toString(), Kind.RESPONSE));
  }

  /** Reads a response written in the test: a whole document. */
  public static Response document(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new ResponseReader(CONTENT.questionnaires())
        .read(new TextFile("prueba.yaml", yaml, bytes));
  }

  /** Reads answers to the 2019 tool, one {@code CODE: answer} a line. */
  public static Response answers(String... lines) {
    return document(head() + "    " + String.join("\n    ", lines) + "\n");
  }

  /** The beginning of a valid document, up to the answers of the 2019 tool. */
  public static String head() {
    return """
        entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
        period: "2019"
        answeredOn: 2019-12-31
        answers:
          gobierno-digital-2019:
        """;
  }

  /** Assesses at the end of 2019, with the declared reading as the value. */
  public static Assessment assess(Response response) {
    return ASSESSOR.assess(response, END_OF_2019, "declarado");
  }

  /** Like {@link #assess}, with the facts in another order. */
  public static Assessment shuffled(Response response, Random random) {
    return ASSESSOR.assess(
        response,
        END_OF_2019,
        "declarado",
        facts -> {
          List<Object> other = new ArrayList<>(facts);
          Collections.shuffle(other, random);
          return other;
        },
        null);
  }

  /** What there is to review in an assessment. */
  public static ReviewQueue queue(Assessment assessment) {
    return new Reviewer(CONTENT).queue(assessment);
  }

  /** The example, assessed. */
  public static Assessment candelaria() {
    return assess(response(CANDELARIA));
  }

  /** A node of a result, by id. */
  public static NodeResult node(Assessment assessment, String id) {
    return assessment.questionnaires().stream()
        .flatMap(result -> result.nodes().stream())
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  /** The exact value of a reading of a node of one questionnaire; {@code "none"} without value. */
  public static String reading(
      Assessment assessment, String questionnaire, String id, String reading) {
    return assessment.questionnaires().stream()
        .filter(result -> result.questionnaire().id().equals(questionnaire))
        .flatMap(result -> result.nodes().stream())
        .filter(node -> node.id().equals(id))
        .map(node -> java.util.Objects.toString(node.values().get(reading), "none"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  /** The exact value of a reading of a node; {@code "none"} without value. */
  public static String reading(Assessment assessment, String id, String reading) {
    var value = node(assessment, id).values().get(reading);
    return value == null ? "none" : value.toString();
  }
}
