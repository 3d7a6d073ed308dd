package co.veedor.verification;

import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.assessment.ContentFolder;
import co.veedor.comparison.peer.Grouping;
import co.veedor.document.TextFile;
import co.veedor.engine.RuleIndex;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.Planner;
import co.veedor.plan.Policy;
import co.veedor.proposal.Proposer;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.ResponseReader;
import co.veedor.review.Reviewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proves that content holds: its references, its style and its cases. */
public final class Verifier {
  private static final Pattern PARAMETER = Pattern.compile("InForce\\(name == \"([^\"]+)\"");

  private final ContentFolder folder;
  private final Content content;
  private final FaultList faults = new FaultList(Kind.RULE);

  /**
   * A verifier.
   *
   * @param folder where the content lies
   * @param content the same content, read and compiled
   */
  public Verifier(ContentFolder folder, Content content) {
    this.folder = folder;
    this.content = content;
  }

  /**
   * Checks everything.
   *
   * @return what was checked
   * @throws co.veedor.fault.FaultException with the place of everything that does not hold
   */
  public Verified verify() {
    List<RuleIndex> files = folder.ruleFiles().stream().map(RuleIndex::of).toList();
    RuleStyle style = new RuleStyle(faults);
    files.forEach(style::check);
    unused();
    submissions();
    parameters(files);
    Bands bands = new Bands(faults);
    bands.exist(files, content.questionnaires().values());
    bands.join(files);
    new Instruments(faults).areShared(content.questionnaires().values());
    int links = links();
    Map<String, List<Case>> cases = cases(files);
    files.forEach(file -> covered(file, cases.getOrDefault(stem(file.file().name()), List.of())));
    faults.stopIfAny();
    CaseRunner runner = runner();
    cases.values().forEach(list -> list.forEach(runner::run));
    faults.stopIfAny();
    int rules = files.stream().mapToInt(file -> file.rules().size()).sum();
    int count = cases.values().stream().mapToInt(List::size).sum();
    return new Verified(content.questionnaires().size(), links, files.size(), rules, count);
  }

  private int links() {
    try {
      return folder.crosswalks(content.catalogue(), content.questionnaires()).stream()
          .mapToInt(crosswalk -> crosswalk.links().size())
          .sum();
    } catch (FaultException broken) {
      broken.faults().forEach(faults::add);
      return 0;
    }
  }

  private CaseRunner runner() {
    Map<String, Questionnaire> questionnaires = new LinkedHashMap<>(content.questionnaires());
    questionnaires.putAll(folder.caseQuestionnaires(content.catalogue()));
    Content all =
        new Content(
            content.catalogue(),
            questionnaires,
            content.rules(),
            content.crosswalks(),
            content.stamps());
    Assessor assessor = new Assessor(all, "verificar");
    Planner planner = new Planner(all, assessor, List::of);
    return new CaseRunner(
        assessor,
        planner,
        new Reviewer(all),
        new ResponseReader(questionnaires),
        new CaseEvidence(folder.caseEvidence()),
        new PortfolioCaseRunner(all, faults),
        faults);
  }

  private Map<String, List<Case>> cases(List<RuleIndex> files) {
    Set<String> rules = new HashSet<>();
    files.forEach(file -> file.rules().forEach(rule -> rules.add(rule.name())));
    CaseReader reader = new CaseReader(faults, rules);
    Map<String, List<Case>> cases = new HashMap<>();
    for (TextFile file : folder.caseFiles()) {
      cases.put(stem(file.name()), reader.read(file));
    }
    return cases;
  }

  private void covered(RuleIndex file, List<Case> cases) {
    Set<String> fires = new HashSet<>();
    Set<String> silent = new HashSet<>();
    cases.forEach(each -> fires.addAll(each.fires()));
    cases.forEach(each -> silent.addAll(each.silent()));
    for (RuleIndex.Entry rule : file.rules()) {
      Place place = new Place(file.file().name(), rule.line());
      if (!fires.contains(rule.name())) {
        faults.add(
            place,
            "ningún caso hace hablar a la regla «" + rule.name() + "»",
            "un caso en " + stem(file.file().name()) + ".cases.yaml que la nombre en «fires»");
      }
      if (!silent.contains(rule.name())) {
        faults.add(
            place,
            "ningún caso muestra callada a la regla «" + rule.name() + "»",
            "un caso en " + stem(file.file().name()) + ".cases.yaml que la nombre en «silent»");
      }
    }
  }

  /** Notes every parameter a rule names that does not exist. */
  private void parameters(List<RuleIndex> files) {
    for (RuleIndex file : files) {
      for (RuleIndex.Entry rule : file.rules()) {
        Matcher named = PARAMETER.matcher(rule.text());
        while (named.find()) {
          known(new Place(file.file().name(), rule.line()), named.group(1));
        }
      }
    }
    Proposer.PARAMETERS.forEach(name -> known(Place.of("rules/parameters.yaml"), name));
    known(Place.of("rules/parameters.yaml"), Grouping.LEAST);
    Policy.PARAMETERS.forEach(name -> known(Place.of("rules/parameters.yaml"), name));
  }

  private void known(Place place, String parameter) {
    Set<String> known = content.catalogue().parameters().keySet();
    if (!known.contains(parameter)) {
      faults.unknown(
          place,
          "se pide el parámetro «" + parameter + "», que no existe",
          "un parámetro de rules/parameters.yaml",
          parameter,
          known);
    }
  }

  private void unused() {
    Set<String> linked = new HashSet<>();
    content
        .questionnaires()
        .values()
        .forEach(
            each ->
                each.questions()
                    .values()
                    .forEach(question -> linked.addAll(question.initiatives())));
    List<String> idle = new ArrayList<>(content.catalogue().initiatives().keySet());
    idle.removeAll(linked);
    idle.forEach(
        id ->
            faults.add(
                content.catalogue().initiatives().get(id).place(),
                "ninguna pregunta señala la iniciativa «" + id + "»",
                "al menos una pregunta que la cierre"));
  }

  /** Two editions that hand in under one name would overwrite each other. */
  private void submissions() {
    Map<String, String> holders = new HashMap<>();
    for (Questionnaire each : content.questionnaires().values()) {
      String file = each.submission() == null ? "" : each.submission().file();
      String holder = file.isEmpty() ? null : holders.putIfAbsent(file, each.id());
      if (holder != null) {
        faults.add(
            Place.of("questionnaires"),
            "«" + each.id() + "» y «" + holder + "» escriben el mismo libro «" + file + "»",
            "un nombre distinto en «submission» de cada edición");
      }
    }
  }

  private static String stem(String name) {
    return name.replaceAll("(\\.drl|\\.drl\\.csv|\\.cases\\.yaml)$", "");
  }

  /**
   * What was checked and holds.
   *
   * @param questionnaires how many questionnaires
   * @param links how many links between questionnaires
   * @param files how many rule files
   * @param rules how many rules
   * @param cases how many cases
   */
  public record Verified(int questionnaires, int links, int files, int rules, int cases) {}
}
