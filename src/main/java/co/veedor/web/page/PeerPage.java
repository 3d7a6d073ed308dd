package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.catalogue.Vocabulary;
import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Member;
import co.veedor.comparison.peer.PeerReport;
import co.veedor.comparison.peer.Pseudonyms;
import co.veedor.comparison.peer.Standing;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.PeerTables;
import co.veedor.report.json.PeersJson;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Judging;
import co.veedor.web.service.PeerGroups.Choice;
import co.veedor.web.service.PeerGroups.Compared;
import co.veedor.web.service.Services;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the entities somebody may see are spread, group by group; none of them told by name. */
final class PeerPage {
  private final Services services;
  private final Results results;

  PeerPage(Services services) {
    this.services = services;
    this.results = new Results(services);
  }

  /** Shows the quartiles of one questionnaire and where an entity stands in them. */
  Reply show(Call call) {
    Choice choice = choice(call);
    Compared compared = compared(call, choice);
    Judging judging = services.rules().get();
    List<Questionnaire> answered = answered(judging, compared);
    Map<String, Object> model = new HashMap<>();
    model.put("periods", compared.periods());
    model.put("period", compared.period());
    model.put("dimensions", dimensions(judging, choice));
    model.put("readings", results.readings(choice.basis()));
    model.put("unfit", compared.unfit());
    model.put("compared", !answered.isEmpty());
    model.put("copy", "/comparativo/grupos/sin-nombres" + query(choice, compared));
    if (!answered.isEmpty()) {
      Questionnaire edition = edition(call, answered);
      model.put("editions", picks(answered, Questionnaire::id, Questionnaire::name, edition.id()));
      model.put("since", Spoken.day(edition.validFrom()));
      fill(model, call, compared, edition);
    }
    return Reply.page("grupos.peb", model);
  }

  private void fill(
      Map<String, Object> model, Call call, Compared compared, Questionnaire edition) {
    Judging judging = services.rules().get();
    PeerReport report = compared.peers().report(List.of(edition));
    PeerTables tables =
        new PeerTables(judging.layout(), judging.content().catalogue().vocabulary(), report);
    String wanted = call.query("entidad", "");
    Optional<Member> entity =
        compared.members().stream().filter(each -> each.id().equals(wanted)).findFirst();
    List<Standing> standings =
        entity.map(each -> compared.peers().standing(each, List.of(edition))).orElse(List.of());
    model.put("notes", tables.notes());
    model.put("enough", report.entities() != null);
    model.put("groups", PeerParts.of(tables.groups(edition.id(), true)));
    model.put("members", picks(compared.members(), Member::id, Member::name, wanted));
    model.put("wanted", wanted);
    model.put("entity", entity.map(Member::name).orElse(""));
    model.put("standing", tables.standing(standings));
  }

  /** Gives the copy without names of what the query chooses; every time with other pseudonyms. */
  Reply copy(Call call) {
    Choice choice = choice(call);
    Compared compared = compared(call, choice);
    int least = compared.peers().least();
    if (compared.members().size() < least) {
      throw Problem.of(
          409,
          "too-few",
          "Son menos de " + least + " entidades: una copia sin nombres las dejaría reconocer.");
    }
    Collection<Questionnaire> editions = services.rules().get().content().questionnaires().values();
    return new Reply.Download(
        "sin-nombres.jsonl",
        "application/jsonl",
        -1,
        out -> PeersJson.copy(compared.peers(), editions, Pseudonyms.passing(), out));
  }

  private Compared compared(Call call, Choice choice) {
    return services.peers().compare(choice, entity -> call.caller().may(Permission.READ, entity));
  }

  private static Choice choice(Call call) {
    List<String> by = call.head().query().getOrDefault("por", Dimension.codes());
    if (!Dimension.codes().containsAll(by)) {
      throw Problem.of(
          422, "invalid", "Se agrupa por: " + String.join(", ", Dimension.codes()) + ".");
    }
    return new Choice(
        by.stream().distinct().map(Dimension::of).toList(),
        call.query("vigencia", ""),
        Results.basis(call));
  }

  private static List<Questionnaire> answered(Judging judging, Compared compared) {
    return judging.content().questionnaires().values().stream()
        .filter(
            edition ->
                compared.members().stream()
                    .anyMatch(each -> each.values().containsKey(edition.id())))
        .toList();
  }

  private Questionnaire edition(Call call, List<Questionnaire> answered) {
    Questionnaire first = answered.get(0);
    Questionnaire wanted = services.finder().questionnaire(call.query("cuestionario", first.id()));
    return answered.contains(wanted) ? wanted : first;
  }

  private static List<QuestionView.Choice> dimensions(Judging judging, Choice choice) {
    Vocabulary words = judging.content().catalogue().vocabulary();
    List<String> chosen = choice.by().stream().map(Dimension::code).toList();
    return Dimension.codes().stream()
        .map(
            code ->
                new QuestionView.Choice(
                    code, words.word("peer-dimension", code), chosen.contains(code)))
        .toList();
  }

  private static <T> List<QuestionView.Choice> picks(
      List<T> all, Function<T, String> code, Function<T, String> word, String chosen) {
    return all.stream()
        .map(
            each ->
                new QuestionView.Choice(
                    code.apply(each), word.apply(each), code.apply(each).equals(chosen)))
        .toList();
  }

  private static String query(Choice choice, Compared compared) {
    return choice.by().stream()
        .map(each -> "&por=" + each.code())
        .collect(
            Collectors.joining(
                "",
                "?vigencia=" + URLEncoder.encode(compared.period(), StandardCharsets.UTF_8),
                ""));
  }
}
