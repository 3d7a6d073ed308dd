package co.veedor.crosswalk;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads crosswalk files against the editions they relate. */
public final class CrosswalkReader {
  private static final String COMPLETE = "completas";
  private static final List<String> PARTS = List.of(COMPLETE, "sueltas");

  private final DocumentReader documents = new DocumentReader(Kind.CONTENT);
  private final FaultList faults = new FaultList(Kind.CONTENT);
  private final Catalogue catalogue;
  private final Map<String, Questionnaire> questionnaires;
  private final Set<String> pairs = new HashSet<>();
  private final Map<String, Set<String>> ends = new HashMap<>();

  private CrosswalkReader(Catalogue catalogue, Map<String, Questionnaire> questionnaires) {
    this.catalogue = catalogue;
    this.questionnaires = questionnaires;
  }

  /**
   * Reads every file given.
   *
   * @throws co.veedor.fault.FaultException with file and line of all that is wrong
   */
  public static List<Crosswalk> read(
      List<TextFile> files, Catalogue catalogue, Map<String, Questionnaire> questionnaires) {
    CrosswalkReader reader = new CrosswalkReader(catalogue, questionnaires);
    List<Crosswalk> crosswalks = new ArrayList<>();
    files.forEach(file -> crosswalks.add(reader.crosswalk(file)));
    reader.faults.stopIfAny();
    return crosswalks;
  }

  private Crosswalk crosswalk(TextFile file) {
    Fields fields = Fields.of(documents.read(file), faults);
    String from = edition(fields, "from");
    String to = edition(fields, "to");
    boolean whole = fields.has("parts") && fields.oneOf("parts", PARTS).equals(COMPLETE);
    List<Link> links = new ArrayList<>();
    for (Item item : fields.obligatoryList("links")) {
      links.add(link(Fields.of(item, faults), from, to, whole));
    }
    Crosswalk crosswalk =
        new Crosswalk(
            fields.text("name"),
            from,
            to,
            fields.oneOf("confidence", catalogue.vocabulary().codes("confidence")),
            fields.text("source"),
            links,
            Digest.of(file.bytes()));
    fields.done();
    return crosswalk;
  }

  private String edition(Fields fields, String key) {
    String id = fields.text(key);
    if (!questionnaires.containsKey(id)) {
      faults.unknown(
          fields.placeOf(key),
          "el cuestionario «" + id + "» no existe",
          "un cuestionario",
          id,
          questionnaires.keySet());
    }
    return id;
  }

  private Link link(Fields fields, String from, String to, boolean whole) {
    List<String> codes = catalogue.vocabulary().codes("relation");
    String relation = fields.oneOf("relation", codes);
    Link link =
        new Link(
            end(fields, "from", from),
            end(fields, "to", to),
            codes.contains(relation)
                ? Relation.valueOf(relation.toUpperCase(Locale.ROOT))
                : Relation.RELACIONADA,
            whole,
            fields.text("reason"));
    fields.done();
    once(link, fields.place());
    return link;
  }

  private void once(Link link, Place place) {
    if (!pairs.add(link.from() + " " + link.to())) {
      faults.add(
          place,
          "«" + link.from() + "» y «" + link.to() + "» ya están enlazadas",
          "cada pareja una sola vez");
    }
    pairs.add(link.to() + " " + link.from());
  }

  private String end(Fields fields, String key, String edition) {
    String id = fields.text(key);
    Set<String> known = ends.computeIfAbsent(edition, unread -> ends(questionnaires.get(unread)));
    if (!known.isEmpty() && !known.contains(id)) {
      faults.unknown(
          fields.placeOf(key),
          "«" + id + "» no existe en «" + edition + "»",
          "una pregunta u opción de ese cuestionario",
          id,
          known);
    }
    return edition + "/" + id;
  }

  private static Set<String> ends(Questionnaire questionnaire) {
    Set<String> ends = new LinkedHashSet<>();
    if (questionnaire != null) {
      for (Question question : questionnaire.questions().values()) {
        ends.add(question.id());
        question.options().stream()
            .map(Option::id)
            .forEach(letter -> ends.add(question.id() + "." + letter));
      }
    }
    return ends;
  }
}
