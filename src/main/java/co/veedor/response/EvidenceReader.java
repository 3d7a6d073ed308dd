package co.veedor.response;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads evidence: what stands once at the top of a response file, and what each answer shows. */
final class EvidenceReader {
  private static final List<String> OWN =
      List.of("title", "url", "file", "hash", "date", "expires");

  private final FaultList faults;
  private final Map<String, Evidence> pieces = new LinkedHashMap<>();

  EvidenceReader(FaultList faults) {
    this.faults = faults;
  }

  /** Reads the pieces that answers may cite by their code. */
  void pieces(List<Item> items) {
    for (Item item : items) {
      Fields fields = Fields.of(item, faults);
      String id = fields.text("id");
      Evidence piece = whole(fields, List.of());
      fields.done();
      if (!id.isEmpty() && pieces.put(id, piece) != null) {
        faults.add(
            fields.placeOf("id"), "la evidencia «" + id + "» está repetida", "un código único");
      }
    }
  }

  /** Reads what is shown for one question: a piece of its own, or the code of one at the top. */
  Evidence shown(Question question, Item item) {
    if (item instanceof Item.Scalar cited) {
      return cited(new Fields(new Item.Mapping(item.place(), Map.of(), Map.of()), faults), cited);
    }
    Fields fields = Fields.of(item, faults);
    String id = fields.textOr("id", "");
    boolean own = id.isEmpty() || OWN.stream().anyMatch(fields::has);
    Evidence evidence = own ? whole(fields, backed(question, fields)) : cited(question, fields, id);
    if (own && pieces.containsKey(id)) {
      faults.add(
          fields.placeOf("id"),
          "la evidencia «" + id + "» ya está descrita al comienzo del archivo",
          "citarla solo por su código, o dar a esta otro código");
    }
    fields.done();
    return evidence;
  }

  private Evidence cited(Fields nothing, Item.Scalar code) {
    Evidence piece = pieces.get(code.text());
    if (piece == null) {
      faults.unknown(
          code.place(),
          "la evidencia «" + code.text() + "» no está al comienzo del archivo",
          "el código de una evidencia de «evidence», o {title: …}",
          code.text(),
          pieces.keySet());
      return whole(nothing, List.of(), code.text());
    }
    return piece;
  }

  /** A piece cited by its code, with the options it backs here and its review here, if stated. */
  private Evidence cited(Question question, Fields fields, String id) {
    Evidence piece = cited(fields, new Item.Scalar(fields.placeOf("id"), id, false));
    Evidence here = whole(fields, backed(question, fields), piece.title());
    return new Evidence(
        piece.id(),
        piece.title(),
        piece.date(),
        piece.expires(),
        fields.has("status") ? here.status() : piece.status(),
        here.options(),
        piece.source(),
        here.review().equals(Evidence.Review.NONE) ? piece.review() : here.review());
  }

  private Evidence whole(Fields fields, List<String> options) {
    return whole(fields, options, "");
  }

  private Evidence whole(Fields fields, List<String> options, String known) {
    Source source = Source.of(fields.textOr("url", ""), fields.textOr("file", ""), hash(fields));
    String link = source.link();
    String title =
        link.isEmpty() && known.isEmpty()
            ? fields.text("title")
            : fields.textOr("title", known.isEmpty() ? link : known);
    return new Evidence(
        fields.textOr("id", ""),
        title,
        fields.date("date"),
        fields.date("expires"),
        fields.has("status") ? fields.oneOf("status", Evidence.STATUSES) : Evidence.PENDING,
        options,
        source,
        review(fields));
  }

  private String hash(Fields fields) {
    String hash = Source.hash(fields.textOr("hash", ""));
    if (hash == null) {
      faults.add(
          fields.placeOf("hash"),
          "«hash» no es una huella SHA-256",
          "64 cifras hexadecimales, como las que da «sha256sum archivo»");
      return "";
    }
    return hash;
  }

  private static Evidence.Review review(Fields fields) {
    return new Evidence.Review(
        fields.textOr("reviewer", ""),
        fields.textOr("reviewComment", ""),
        fields.date("reviewedOn"));
  }

  private List<String> backed(Question question, Fields fields) {
    List<String> letters = question.options().stream().map(Option::id).toList();
    List<String> backed = new ArrayList<>(fields.texts("options"));
    for (String letter : backed) {
      if (!letters.contains(letter)) {
        faults.unknown(
            fields.placeOf("options"),
            "la evidencia respalda la opción «"
                + letter
                + "», que no tiene «"
                + question.id()
                + "»",
            letters.isEmpty() ? "ninguna opción" : "una de: " + String.join(", ", letters),
            letter,
            letters);
      }
    }
    return backed;
  }
}
