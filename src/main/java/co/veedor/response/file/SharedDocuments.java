package co.veedor.response.file;

import co.veedor.response.Evidence;
import co.veedor.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which entities show the same document: the same content, or the same address. A name of a file
 * says nothing across entities. Thread-safe while documents are added.
 */
public final class SharedDocuments {
  private final Map<String, Map<String, String>> holders = new ConcurrentHashMap<>();

  /** Notes what an entity shows. */
  public void add(Response response) {
    response
        .evidence()
        .map(Evidence::document)
        .filter(SharedDocuments::isComparable)
        .forEach(document -> add(document, response.entity().id(), response.entity().name()));
  }

  /** Notes that an entity shows a document. */
  public void add(String document, String entity, String name) {
    holders
        .computeIfAbsent(document, unseen -> new ConcurrentSkipListMap<>())
        .putIfAbsent(entity, name);
  }

  /** The response, each piece of evidence with the names of the other entities that show it. */
  public Response marked(Response response) {
    String own = response.entity().id();
    boolean any = response.evidence().anyMatch(each -> !others(each, own).isEmpty());
    return any ? response.withEvidence(each -> marked(each, own)) : response;
  }

  private Evidence marked(Evidence evidence, String own) {
    return evidence.with(evidence.source().sharedWith(others(evidence, own)));
  }

  private List<String> others(Evidence evidence, String own) {
    Map<String, String> others = new TreeMap<>(holders.getOrDefault(evidence.document(), Map.of()));
    others.remove(own);
    return List.copyOf(others.values());
  }

  private static boolean isComparable(String document) {
    return document.startsWith("sha256:") || document.startsWith("url:");
  }
}
