package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.delivery.Attachment;
import co.veedor.delivery.Evidences;
import co.veedor.delivery.Names;
import co.veedor.delivery.Staging;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the files of a package ready: responses with what they show, and the plan's file. */
final class DeliveredFiles {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final Staging staging;

  DeliveredFiles(Workplace workplace, EvaluationSettings settings, Staging staging) {
    this.workplace = workplace;
    this.settings = settings;
    this.staging = staging;
  }

  /**
   * Lays files ready and judges them as they lie there: the package gives what was judged.
   *
   * @param plan the plan's file; null when there is none
   * @throws FaultException when a file is wrong, or they are not of one entity
   */
  Deliverable of(List<Path> files, Path plan) {
    Evaluation given = new Evaluation(workplace, settings.with(plan));
    Map<String, String> names = new TreeMap<>();
    for (Path file : files) {
      Path found = workplace.here().resolve(file).toAbsolutePath();
      Response read = given.read(found, file.toString());
      String taken = names.put(read.period().code(), put(found, read));
      if (taken != null) {
        throw wrong(file.toString(), "hay dos archivos de la misma vigencia", "uno de cada una");
      }
    }
    String planFile = "";
    if (plan != null) {
      planFile = Names.PLAN + plan.getFileName();
      staging.put(Attachment.of(planFile, workplace.here().resolve(plan)));
    }
    return judged(given, List.copyOf(names.values()), planFile);
  }

  private String put(Path file, Response read) {
    String folder = Names.ANSWERS + read.period().code() + "/";
    String name = folder + file.getFileName();
    staging.put(Attachment.of(name, file));
    Evidences.of(read, file.resolveSibling(""))
        .forEach(
            (path, evidence) -> {
              if (!name.equals(folder + path)) {
                staging.put(Attachment.of(folder + path, evidence));
              }
            });
    return name;
  }

  /**
   * Judges what lies ready.
   *
   * @param decided tells what the plan's file decides
   */
  Deliverable judged(Evaluation decided, List<String> names, String planFile) {
    Evaluation laid = new Evaluation(workplace, settings);
    List<Response> read = names.stream().map(name -> laid.read(staging.path(name), name)).toList();
    History history = new History(read.stream().map(laid::assessed).toList());
    if (!history.isOfOne()) {
      throw wrong(
          names.get(0),
          "las respuestas son de varias entidades, o dos vigencias terminan el mismo día",
          "archivos de una sola entidad, cada uno de otra vigencia");
    }
    Assessment own = history.all().stream().filter(history::isLast).findFirst().orElseThrow();
    Plan plan = laid.planned(own, decided.decided(own), history.before(own));
    List<String> answers = new ArrayList<>(List.of(own.response().file()));
    names.stream().filter(name -> !answers.contains(name)).forEach(answers::add);
    return new Deliverable(plan, answers, planFile);
  }

  private static FaultException wrong(String where, String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(Place.of(where), what, expected));
  }
}
