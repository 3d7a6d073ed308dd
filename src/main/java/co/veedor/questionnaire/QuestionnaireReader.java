package co.veedor.questionnaire;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one edition: its {@code edition.yaml} and the question files that names. */
public final class QuestionnaireReader {
  private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.xlsx");

  private final DocumentReader documents = new DocumentReader(Kind.CONTENT);
  private final FaultList faults = new FaultList(Kind.CONTENT);
  private final Catalogue catalogue;
  private final Map<String, Scale> scales = new LinkedHashMap<>();
  private final Map<String, TreeNode> nodes = new LinkedHashMap<>();
  private final Map<String, Question> questions = new LinkedHashMap<>();

  private QuestionnaireReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads an edition.
   *
   * @param header the edition file
   * @param beside reads the file of a given name beside it
   * @throws co.veedor.fault.FaultException with file and line of all that is wrong
   */
  public static Questionnaire read(
      TextFile header, Function<String, TextFile> beside, Catalogue catalogue) {
    return new QuestionnaireReader(catalogue).edition(header, beside);
  }

  private Questionnaire edition(TextFile header, Function<String, TextFile> beside) {
    Fields fields = Fields.of(documents.read(header), faults);
    List<TextFile> files = new ArrayList<>(List.of(header));
    fields.list("scales").forEach(item -> scale(Fields.of(item, faults)));
    List<String> names = fields.obligatoryTexts("questions");
    String confidence = fields.oneOf("confidence", catalogue.vocabulary().codes("confidence"));
    NodeReader branches = new NodeReader(faults, catalogue, fields.text("levels"), confidence);
    fields.obligatoryList("nodes").forEach(item -> branches.node(Fields.of(item, faults), nodes));
    QuestionReader reader =
        new QuestionReader(faults, catalogue, scales, confidence, fields.text("source"));
    faults.stopIfAny();
    names.forEach(name -> files.add(beside.apply(name)));
    files.stream().skip(1).forEach(file -> questions(documents.read(file), reader));
    new QuestionnaireCheck(faults, fields.placeOf("nodes"), nodes, questions).run();
    faults.stopIfAny();
    Questionnaire read = built(fields, confidence, Digest.of(files));
    new SizeCheck(faults, read).run(fields);
    new ControlsReader(faults, nodes).check(read, fields.placeOf("controls"));
    fields.done();
    faults.stopIfAny();
    return read;
  }

  private Questionnaire built(Fields fields, String confidence, String digest) {
    return new Questionnaire(
        fields.text("id"),
        fields.textOr("instrument", fields.text("id")),
        fields.text("name"),
        fields.text("summary"),
        norms(fields),
        fields.obligatoryDate("validFrom"),
        fields.date("validTo"),
        fields.text("source"),
        confidence,
        fields.texts("notes"),
        fields.text("levels"),
        fields.textOr("notice", ""),
        submission(fields),
        new ControlsReader(faults, nodes).read(fields),
        nodes,
        questions,
        digest);
  }

  private List<String> norms(Fields fields) {
    List<String> norms = fields.obligatoryTexts("norms");
    for (String norm : norms) {
      if (!catalogue.norms().containsKey(norm)) {
        faults.unknown(
            fields.placeOf("norms"),
            "la norma «" + norm + "» no existe",
            "un código del registro",
            norm,
            catalogue.norms().keySet());
      }
    }
    return norms;
  }

  private Submission submission(Fields edition) {
    if (!edition.has("submission")) {
      return null;
    }
    Fields fields = edition.fields("submission");
    Submission submission =
        new Submission(fields.text("file"), fields.text("notice"), fields.text("partial"));
    if (fields.has("file") && !FILE.matcher(submission.file()).matches()) {
      faults.add(
          fields.placeOf("file"),
          "«file» vale «" + submission.file() + "»",
          "el nombre de un libro en minúsculas y sin espacios, como respuestas-ejemplo.xlsx");
    }
    fields.done();
    return submission;
  }

  private void scale(Fields fields) {
    List<Scale.Step> steps = new ArrayList<>();
    String id = fields.text("id");
    for (Item item : fields.obligatoryList("levels")) {
      Fields step = Fields.of(item, faults);
      steps.add(new Scale.Step(step.number("value"), step.text("name")));
      step.done();
    }
    boolean strict = fields.oneOf("strict", Set.of("true", "false")).equals("true");
    String confidence = fields.oneOf("confidence", catalogue.vocabulary().codes("confidence"));
    scales.put(
        id, new Scale(id, fields.text("name"), strict, confidence, fields.text("source"), steps));
    fields.done();
  }

  private void questions(Item document, QuestionReader reader) {
    Fields file = Fields.of(document, faults);
    String node = file.textOr("node", "");
    for (Item item : file.obligatoryList("questions")) {
      Question question = reader.question(Fields.of(item, faults), node);
      if (!nodes.containsKey(question.node())) {
        faults.unknown(
            question.place(),
            "«" + question.id() + "» cuelga del nodo «" + question.node() + "», que no existe",
            "un nodo de edition.yaml en «node»",
            question.node(),
            nodes.keySet());
      }
      Question earlier = questions.putIfAbsent(question.id(), question);
      if (earlier != null) {
        Place place = question.place();
        faults.add(
            place,
            "la pregunta «"
                + question.id()
                + "» está repetida (ya aparece en "
                + earlier.place()
                + ")",
            "un código único");
      }
    }
    file.done();
  }
}
