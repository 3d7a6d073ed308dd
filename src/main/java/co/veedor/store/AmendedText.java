package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.response.Evidence;
import co.veedor.response.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What amendments change, as the JSON they are kept as. */
final class AmendedText {
  private static final Place PLACE = Place.of("enmienda");

  private AmendedText() {}

  static String of(Amended change) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (change instanceof Amended.Reply reply) {
      asked(written, reply.questionnaire(), reply.question());
      written.put("answer", value(reply.body()));
      written.put("version", reply.version());
      written.put("before", value(reply.before()));
    } else if (change instanceof Amended.Piece piece) {
      asked(written, piece.questionnaire(), piece.question());
      written.put("options", piece.options());
      piece(written, piece.draft());
    } else if (change instanceof Amended.Removal removal) {
      written.put("evidence", removal.evidence());
    }
    return JsonText.line(written);
  }

  private static void asked(Map<String, Object> written, String questionnaire, String question) {
    written.put("questionnaire", questionnaire);
    written.put("question", question);
  }

  private static void piece(Map<String, Object> written, EvidenceDraft draft) {
    Evidence stated = draft.stated();
    written.put("code", stated.id());
    written.put("title", stated.title());
    written.put("url", stated.source().url());
    written.put("named", stated.source().file());
    written.put("sha256", stated.source().hash());
    written.put("issued", stated.date() == null ? null : stated.date().toString());
    written.put("expires", stated.expires() == null ? null : stated.expires().toString());
    written.put("status", stated.status());
    if (draft.file() != null) {
      written.put("hash", draft.file().hash());
      written.put("file", draft.file().name());
      written.put("type", draft.file().mediaType());
      written.put("bytes", draft.file().bytes());
    }
  }

  static Amended read(String kind, String body) {
    Map<?, ?> held = (Map<?, ?>) JsonValues.read(body, PLACE);
    return switch (kind) {
      case "answer" ->
          new Amended.Reply(
              text(held, "questionnaire"),
              text(held, "question"),
              body(held, "answer"),
              number(held, "version"),
              body(held, "before"));
      case "evidence" ->
          new Amended.Piece(
              text(held, "questionnaire"),
              text(held, "question"),
              ((List<?>) held.get("options")).stream().map(Object::toString).toList(),
              piece(held));
      default -> new Amended.Removal(text(held, "evidence"));
    };
  }

  private static EvidenceDraft piece(Map<?, ?> held) {
    Evidence stated =
        new Evidence(
            text(held, "code"),
            text(held, "title"),
            day(held, "issued"),
            day(held, "expires"),
            text(held, "status"),
            List.of(),
            Source.of(text(held, "url"), text(held, "named"), text(held, "sha256")),
            Evidence.Review.NONE);
    StoredFile file =
        held.containsKey("file")
            ? new StoredFile(
                text(held, "hash"), text(held, "file"), text(held, "type"), number(held, "bytes"))
            : null;
    return new EvidenceDraft(stated, file);
  }

  private static Object value(String body) {
    return body == null ? null : JsonValues.read(body, PLACE);
  }

  private static String body(Map<?, ?> held, String key) {
    return held.get(key) == null ? null : JsonText.line(held.get(key));
  }

  private static String text(Map<?, ?> held, String key) {
    Object value = held.get(key);
    return value == null ? null : value.toString();
  }

  private static long number(Map<?, ?> held, String key) {
    return ((BigDecimal) held.get(key)).longValueExact();
  }

  private static LocalDate day(Map<?, ?> held, String key) {
    String text = text(held, key);
    return text == null ? null : LocalDate.parse(text);
  }
}
