package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.comparison.peer.CopyReader;
import co.veedor.comparison.peer.Grouping;
import co.veedor.comparison.peer.Member;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.response.Period;
import co.veedor.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the entities to compare, one after the other, and keeps of each only its totals. */
final class MemberReading {
  private final Workplace workplace;
  private final Evaluation evaluation;
  private final Grouping grouping;
  private final String period;

  /**
   * A reading.
   *
   * @param period code of the period to compare; empty for the newest there is
   */
  MemberReading(
      Workplace workplace, EvaluationSettings settings, Grouping grouping, String period) {
    this.workplace = workplace;
    this.evaluation = new Evaluation(workplace, settings);
    this.grouping = grouping;
    this.period = period;
  }

  /**
   * The entities that were read.
   *
   * @param members those of the period, in the order they were read
   * @param others how many speak of other periods only
   */
  record Read(List<Member> members, int others) {}

  /**
   * Reads every response below a folder, or a copy without names. Files that are wrong are told and
   * left out.
   *
   * @param name the folder or the copy as the person named it
   */
  Read read(Path path, String name) {
    List<Member> all =
        Files.isRegularFile(path)
            ? CopyReader.read(path, name, workplace.content().get().questionnaires())
            : folder(new ResponseFolder(workplace, path, name));
    once(all);
    String code = period.isEmpty() ? newest(all) : period;
    List<Member> chosen = all.stream().filter(each -> each.period().equals(code)).toList();
    long entities = all.stream().map(Member::id).distinct().count();
    return new Read(chosen, (int) entities - chosen.size());
  }

  private List<Member> folder(ResponseFolder responses) {
    List<Member> members = new ArrayList<>();
    Progress progress = new Progress(workplace.err(), responses.files().size());
    for (Path file : responses.files()) {
      progress.step();
      try {
        members.add(member(evaluation.scores(file, responses.named(file))));
      } catch (FaultException wrong) {
        if (wrong.kind() != Kind.RESPONSE) {
          throw wrong;
        }
        progress.clear();
        workplace.err().println(wrong.getMessage());
      }
    }
    progress.end();
    return members;
  }

  private Member member(Assessment assessment) {
    Response response = assessment.response();
    Map<String, Map<String, Map<String, Fraction>>> values = new LinkedHashMap<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      values.put(result.questionnaire().id(), values(result));
    }
    return new Member(
        response.entity().id(),
        response.entity().name(),
        response.file(),
        response.period().code(),
        grouping.profile(response.entity()),
        values);
  }

  private static Map<String, Map<String, Fraction>> values(QuestionnaireResult result) {
    Map<String, Map<String, Fraction>> values = new LinkedHashMap<>();
    for (NodeResult node : result.nodes()) {
      if (node.depth() < 2 && !node.kind().equals("question")) {
        Map<String, Fraction> valued = new LinkedHashMap<>(node.values());
        valued.values().removeIf(value -> value == null);
        values.put(node.id(), valued);
      }
    }
    return values;
  }

  /**
   * Which of two files of the same entity and period counts is not for the order of files to say.
   */
  private static void once(List<Member> members) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Map<String, Member> first = new HashMap<>();
    for (Member member : members) {
      Member earlier = first.putIfAbsent(member.id() + " " + member.period(), member);
      if (earlier != null) {
        faults.add(
            Place.of(member.file()),
            "es de la misma entidad y vigencia que " + earlier.file(),
            "un solo archivo por entidad y vigencia");
      }
    }
    faults.stopIfAny();
  }

  private static String newest(List<Member> members) {
    return members.stream()
        .map(Member::period)
        .distinct()
        .flatMap(code -> Period.read(code).stream())
        .max(Comparator.comparing(Period::end).thenComparing(Period::code))
        .map(Period::code)
        .orElse("");
  }
}
