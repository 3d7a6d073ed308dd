package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.number.Fraction;
import co.veedor.proposal.Translated;
import co.veedor.proposal.Translation;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Judging;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the answers to one edition come to under another one. */
final class EditionPage {
  private final Services services;
  private final Frame frame;

  EditionPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** An edition answered and another one it can be read under. */
  public record Pair(String from, String to, String name, boolean chosen) {}

  /** A total: as answered, with only what passes on, and in the other edition. */
  public record Row(String name, String before, String kept, String after) {}

  /** Shows the pairs there are, and the totals of the one a call names. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    Optional<Assessment> answered =
        services.assessments().find(period.entity(), period.code(), Results.basis(call));
    String from = call.query("de", "");
    String to = call.query("a", "");
    List<Pair> pairs = answered.map(each -> pairs(each, from, to)).orElse(List.of());
    Optional<Translated> translated =
        pairs.stream()
            .filter(Pair::chosen)
            .findFirst()
            .flatMap(
                pair ->
                    answered.map(
                        each ->
                            translation(from, to).of(each.response(), each.asOf(), each.basis())));
    Map<String, Object> model = new HashMap<>();
    model.put("pairs", pairs);
    model.put("rows", translated.map(EditionPage::rows).orElse(List.of()));
    model.put("same", translated.map(each -> each.same().size()).orElse(0));
    model.put("merged", translated.map(each -> each.merged().size()).orElse(0));
    model.put("dropped", translated.map(Translated::dropped).orElse(List.of()));
    return frame.page(call, "comparativo", "ediciones.peb", model);
  }

  private List<Pair> pairs(Assessment assessment, String from, String to) {
    Map<String, Questionnaire> known = services.rules().get().content().questionnaires();
    List<Pair> pairs = new ArrayList<>();
    for (String own : assessment.response().answers().keySet()) {
      for (Questionnaire other : known.values()) {
        if (!own.equals(other.id()) && translation(own, other.id()).isPossible()) {
          boolean chosen = own.equals(from) && other.id().equals(to);
          String name = known.get(own).name() + " → " + other.name();
          pairs.add(new Pair(own, other.id(), name, chosen));
        }
      }
    }
    return pairs;
  }

  private Translation translation(String from, String to) {
    Judging judging = services.rules().get();
    Map<String, Questionnaire> known = judging.content().questionnaires();
    return new Translation(
        judging.assessor(), judging.content().crosswalks().get(), known.get(from), known.get(to));
  }

  private static List<Row> rows(Translated translated) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Fraction> before = totals(translated.before(), names);
    Map<String, Fraction> kept = totals(translated.kept(), names);
    Map<String, Fraction> after = totals(translated.after(), names);
    List<Row> rows = new ArrayList<>();
    names.forEach(
        (id, name) ->
            rows.add(
                new Row(
                    name,
                    Spoken.percent(before.get(id)),
                    Spoken.percent(kept.get(id)),
                    Spoken.percent(after.get(id)))));
    return rows;
  }

  private static Map<String, Fraction> totals(Assessment assessment, Map<String, String> names) {
    Map<String, Fraction> totals = new HashMap<>();
    for (var result : assessment.questionnaires()) {
      for (NodeResult node : result.nodes()) {
        if (node.depth() == 0) {
          names.putIfAbsent(node.id(), node.name());
          totals.put(node.id(), node.value());
        }
      }
    }
    return totals;
  }
}
