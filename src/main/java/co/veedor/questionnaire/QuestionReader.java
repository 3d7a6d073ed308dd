package co.veedor.questionnaire;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads one question. */
final class QuestionReader {
  private static final String CHOSEN = "single";
  private static final List<String> ANSWERS = List.of("multiple", CHOSEN);
  private static final String EVERYONE = "todas";

  private final FaultList faults;
  private final Catalogue catalogue;
  private final Map<String, Scale> scales;
  private final String confidence;
  private final String source;

  QuestionReader(
      FaultList faults,
      Catalogue catalogue,
      Map<String, Scale> scales,
      String confidence,
      String source) {
    this.faults = faults;
    this.catalogue = catalogue;
    this.scales = scales;
    this.confidence = confidence;
    this.source = source;
  }

  Question question(Fields fields, String fileNode) {
    String node = fields.textOr("node", fileNode);
    String scoring = fields.oneOf("scoring", catalogue.vocabulary().codes("scoring"));
    Question question =
        new Question(
            fields.text("id"),
            node,
            fields.text("theme"),
            fields.text("text"),
            kind(fields),
            scoring,
            fields.text("help"),
            fields.text("audit"),
            fields.obligatoryTexts("evidence"),
            norms(fields),
            fields.text("gap"),
            fields.text("consequence"),
            fields.oneOf("type", catalogue.vocabulary().codes("gap-type")),
            fields.oneOf("obligation", catalogue.vocabulary().codes("obligation")),
            fields.text("role"),
            initiatives(fields),
            ties(fields),
            audience(fields),
            confidence(fields),
            fields.textOr("source", source),
            fields.placeOf("id"));
    fields.done();
    return question;
  }

  private String confidence(Fields fields) {
    return fields.has("confidence")
        ? fields.oneOf("confidence", catalogue.vocabulary().codes("confidence"))
        : confidence;
  }

  private Ties ties(Fields fields) {
    return new Ties(
        fields.textOr("inherits", ""),
        fields.texts("requires"),
        fields.texts("claims"),
        condition(fields));
  }

  private String audience(Fields fields) {
    return fields.has("audience")
        ? fields.oneOf("audience", catalogue.vocabulary().codes("audience"))
        : EVERYONE;
  }

  private Condition condition(Fields fields) {
    if (!fields.has("appliesWhen")) {
      return null;
    }
    Fields when = fields.fields("appliesWhen");
    boolean any = when.has("any");
    Condition condition =
        new Condition(
            when.text("question"),
            when.obligatoryTexts(any ? "any" : "none"),
            any,
            when.oneOf("basis", catalogue.vocabulary().codes("basis")));
    when.done();
    return condition;
  }

  private QuestionKind kind(Fields fields) {
    String answer = fields.has("answer") ? fields.oneOf("answer", ANSWERS) : ANSWERS.get(0);
    boolean chosen = answer.equals(CHOSEN);
    List<Option> options = new OptionReader(faults).options(fields, chosen);
    String scale = fields.textOr("scale", "");
    if (!scale.isEmpty()) {
      known(fields.placeOf("scale"), "la escala", scale, scales.keySet());
      return scales.containsKey(scale)
          ? new QuestionKind.Ordinal(scales.get(scale))
          : new QuestionKind.Percentage();
    }
    if (options.isEmpty()) {
      return new QuestionKind.Percentage();
    }
    return chosen ? new QuestionKind.Choice(options) : new QuestionKind.Checklist(options);
  }

  private List<NormReference> norms(Fields fields) {
    List<NormReference> norms = new ArrayList<>();
    for (Item item : fields.obligatoryList("norms")) {
      Fields norm = Fields.of(item, faults);
      String id = norm.text("norm");
      known(norm.place(), "la norma", id, catalogue.norms().keySet());
      norms.add(new NormReference(id, norm.textOr("article", "")));
      norm.done();
    }
    return norms;
  }

  private List<String> initiatives(Fields fields) {
    List<String> initiatives = fields.obligatoryTexts("initiatives");
    for (String id : initiatives) {
      known(fields.placeOf("initiatives"), "la iniciativa", id, catalogue.initiatives().keySet());
    }
    return initiatives;
  }

  private void known(Place place, String what, String id, Collection<String> known) {
    if (!known.contains(id)) {
      faults.unknown(place, what + " «" + id + "» no existe", "un código conocido", id, known);
    }
  }
}
