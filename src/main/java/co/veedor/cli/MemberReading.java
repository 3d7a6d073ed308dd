package co.veedor.cli;

import co.veedor.comparison.peer.CopyReader;
import co.veedor.comparison.peer.Grouping;
import co.veedor.comparison.peer.Member;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.response.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    String code = period.isEmpty() ? Period.newest(all.stream().map(Member::period)) : period;
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
        members.add(Member.of(evaluation.scores(file, responses.named(file)), grouping));
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
}
