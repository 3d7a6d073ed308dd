package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.questionnaire.NormReference;
import co.veedor.questionnaire.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How questions cite their norms: written once, used by every assessment. Thread-safe. */
final class Citations {
  private final Catalogue catalogue;
  private final Map<List<NormReference>, List<String>> cited = new ConcurrentHashMap<>();
  private final Map<List<NormReference>, String> titles = new ConcurrentHashMap<>();

  Citations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The norms of a question with their articles, where these are known. */
  List<String> of(Question question) {
    return cited.computeIfAbsent(
        question.norms(), norms -> norms.stream().map(this::cited).toList());
  }

  /** The titles of the norms of a question, each after a semicolon. */
  String titles(Question question) {
    return titles.computeIfAbsent(
        question.norms(),
        norms ->
            norms.stream()
                .map(norm -> "; " + catalogue.norms().get(norm.norm()).title())
                .collect(Collectors.joining()));
  }

  private String cited(NormReference reference) {
    String title = catalogue.norms().get(reference.norm()).title();
    return reference.article().isEmpty() ? title : title + ", " + reference.article();
  }
}
