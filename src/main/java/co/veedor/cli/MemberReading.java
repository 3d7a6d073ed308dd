package co.veedor.cli;

import co.veedor.comparison.peer.CopyReader;
import co.veedor.comparison.peer.Grouping;
import co.veedor.comparison.peer.Member;
import co.veedor.comparison.peer.Population;
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
  private final PeerOptions options;

  /**
   * A reading.
   *
   * @param options say which period is compared, and by what groups are made
   */
  MemberReading(
      Workplace workplace, EvaluationSettings settings, Grouping grouping, PeerOptions options) {
    this.workplace = workplace;
    this.evaluation = new Evaluation(workplace, settings);
    this.grouping = grouping;
    this.options = options;
  }

  /**
   * Reads every response below a folder, or a copy without names, and keeps those of the period.
   * Files that are wrong are told and left out.
   *
   * @param name the folder or the copy as the person named it
   */
  Population read(Path path, String name) {
    if (Files.isRegularFile(path)) {
      Population copy =
          CopyReader.read(
              path, name, workplace.content().get().questionnaires(), options.dimensions());
      return new Population(chosen(copy.members()), copy.entities(), copy.others());
    }
    List<Member> all = folder(new ResponseFolder(workplace, path, name));
    List<Member> chosen = chosen(all);
    long entities = all.stream().map(Member::id).distinct().count();
    return Population.of(chosen, (int) entities - chosen.size());
  }

  private List<Member> chosen(List<Member> all) {
    once(all);
    String code =
        options.period().isEmpty()
            ? Period.newest(all.stream().map(Member::period))
            : options.period();
    return all.stream().filter(each -> each.period().equals(code)).toList();
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
