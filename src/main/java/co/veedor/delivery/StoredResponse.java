package co.veedor.delivery;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.store.EvidenceUse;
import co.veedor.store.Store;
import co.veedor.store.StoredEvidence;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers of a period that the service keeps, with the files they show beside them. */
public final class StoredResponse {
  private static final int PRINT = 12;
  private static final String FOLDER = "evidencias/";
  private static final String FILE = "file";
  private static final String HASH = "hash";

  private final Store store;
  private final String entity;
  private final String period;
  private final Map<String, String> paths = new HashMap<>();

  /** The answers of a period of an entity. */
  public StoredResponse(Store store, String entity, String period) {
    this.store = store;
    this.entity = entity;
    this.period = period;
  }

  /**
   * Puts the response file, and beside it each evidence file an answer shows, once.
   *
   * @param name of the response file in the package
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public void put(String name, Staging staging) {
    Object document = JsonValues.read(store.answers().document(entity, period), Place.of(name));
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Map<String, StoredEvidence> known =
        store.evidence().of(entity, period).stream()
            .collect(Collectors.toMap(StoredEvidence::id, each -> each, (one, same) -> one));
    Map<String, List<EvidenceUse>> uses =
        store.evidence().uses(entity, period).stream()
            .collect(
                Collectors.groupingBy(
                    use -> use.questionnaire() + "/" + use.question(),
                    TreeMap::new,
                    Collectors.toList()));
    uses.forEach((key, shown) -> name(document, key, shown, known));
    staging.put(Attachment.of(name, JsonText.line(document) + "\n"));
    uses.values().stream()
        .flatMap(List::stream)
        .map(use -> known.get(use.evidence()))
        .filter(each -> each != null && each.fileHash() != null)
        .filter(each -> !staging.has(folder + path(each)))
        .forEach(
            each ->
                staging.put(
                    new Attachment(
                        folder + path(each), () -> store.evidence().open(each.fileHash()))));
  }

  /** The document shows evidence by the names people gave: here each file has one of its own. */
  private void name(
      Object document, String key, List<EvidenceUse> shown, Map<String, StoredEvidence> known) {
    int apart = key.indexOf('/');
    Object answers = child(document, "answers");
    Object answer = child(child(answers, key.substring(0, apart)), key.substring(apart + 1));
    if (child(answer, "evidence") instanceof List<?> pieces && pieces.size() == shown.size()) {
      Iterator<EvidenceUse> uses = shown.iterator();
      for (Object piece : pieces) {
        StoredEvidence evidence = known.get(uses.next().evidence());
        if (evidence != null && evidence.fileHash() != null) {
          @SuppressWarnings("unchecked")
          Map<String, Object> written = (Map<String, Object>) piece;
          written.remove("url");
          if (!evidence.url().isEmpty()) {
            written.put("url", evidence.url());
          }
          written.put(FILE, path(evidence));
          written.put(HASH, evidence.fileHash());
        }
      }
    }
  }

  private static Object child(Object parent, String key) {
    return parent instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /** How the path of every file with a hash begins. */
  static String print(String hash) {
    return FOLDER + hash.substring(0, Math.min(PRINT, hash.length())) + "-";
  }

  /** Some systems do not tell large from small letters: such names share one file. */
  private String path(StoredEvidence evidence) {
    String path = print(evidence.fileHash()) + evidence.fileName().replace('\\', '_');
    return paths.computeIfAbsent(path.toLowerCase(Locale.ROOT), none -> path);
  }

  /**
   * A delivered response, as values of JSON, with evidence called as people called it, so that it
   * can be held against another.
   */
  static Object asNamed(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(StoredResponse::asNamed).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, held) -> named.put(key.toString(), asNamed(held)));
    if (named.get(FILE) instanceof String file && named.get(HASH) instanceof String hash) {
      String print = print(hash);
      String bare = file.startsWith(print) ? file.substring(print.length()) : file;
      named.put(FILE, bare.replace('\\', '_').toLowerCase(Locale.ROOT));
    }
    return named;
  }
}
