package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.delivery.ResultFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanSettings;
import co.veedor.response.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a result again from the files it was made from, with today's content. */
final class Recalculation {
  private final ResultFile stated;
  private final Evaluation evaluation;
  private final Path plan;
  private final Map<String, Response> read = new LinkedHashMap<>();

  /**
   * The recalculation of a result.
   *
   * @param plan the plan's file as the person named it; null when there is none
   */
  Recalculation(Workplace workplace, ResultFile stated, Path plan) {
    this.stated = stated;
    this.plan = plan;
    this.evaluation =
        new Evaluation(
            workplace, new EvaluationSettings(stated.basis(), stated.asOf(), null).with(plan));
  }

  /**
   * The result that comes out now.
   *
   * @param files response files by the name the person gave them: the one of the result, those of
   *     the periods before it, and those of other entities it was made beside
   * @throws FaultException when a file is wrong, or one that the result needs is missing
   */
  Plan again(Map<String, Path> files) {
    checkPlan();
    Response own = null;
    List<Response> earlier = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Response each = evaluation.read(file.getValue(), file.getKey());
      read.put(file.getKey(), each);
      if (isOwn(each) && own != null) {
        throw wrong("hay dos archivos de respuestas de la misma vigencia", "uno solo");
      } else if (isOwn(each)) {
        own = called(file.getValue(), file.getKey(), each);
      } else if (each.entity().id().equals(stated.entity())) {
        earlier.add(expected(each));
      }
    }
    if (own == null) {
      throw wrong(
          "ningún archivo de respuestas es de la entidad «"
              + stated.entity()
              + "» y la vigencia «"
              + stated.period()
              + "»",
          "el archivo de respuestas del que salió");
    }
    checkEarlier(earlier);
    return planned(own, earlier);
  }

  /** The responses that were read for it, by the name the person gave their file. */
  Map<String, Response> read() {
    return read;
  }

  private Plan planned(Response own, List<Response> earlier) {
    Assessment assessment = evaluation.assessed(own, stated.asOf());
    List<Assessment> before = earlier.stream().map(this::onItsDay).toList();
    PlanSettings decided = evaluation.decided(assessment);
    return evaluation.planned(
        assessment, plan == null ? decided : decided.called(stated.planName()), before);
  }

  private Assessment onItsDay(Response each) {
    LocalDate day = stated.days().get(each.period().code());
    return evaluation.assessed(each, day);
  }

  private boolean isOwn(Response read) {
    return read.entity().id().equals(stated.entity())
        && read.period().code().equals(stated.period());
  }

  /** Explanations name the file: read again, it is called as it was then. */
  private Response called(Path file, String name, Response read) {
    String then = stated.answersName();
    return ending(then).equals(ending(name)) ? evaluation.read(file, then) : read;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private Response expected(Response read) {
    if (!stated.days().containsKey(read.period().code())) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(read.file()),
              "el resultado no usa la vigencia «" + read.period().code() + "»",
              "las vigencias de su recibo: "
                  + String.join(", ", stated.period(), String.join(", ", stated.days().keySet()))));
    }
    return read;
  }

  private void checkEarlier(List<Response> earlier) {
    Set<String> missing = new LinkedHashSet<>(stated.days().keySet());
    earlier.forEach(each -> missing.remove(each.period().code()));
    if (!missing.isEmpty()) {
      throw wrong(
          "su tendencia usa otras vigencias y falta «" + String.join("», «", missing) + "»",
          "también los archivos de respuestas de esas vigencias");
    }
  }

  private void checkPlan() {
    boolean had = !stated.planName().isEmpty();
    if (had && plan == null) {
      throw wrong(
          "se hizo con el archivo de un plan, «" + stated.planName() + "»", "--plan ARCHIVO");
    }
    if (!had && plan != null) {
      throw wrong("se hizo sin el archivo de un plan", "el comando sin --plan");
    }
  }

  private FaultException wrong(String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(Place.of(stated.name()), what, expected));
  }
}
