package co.veedor.web.service;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.Amendment;
import co.veedor.store.ReportJob;
import co.veedor.store.Store;
import co.veedor.store.StoredEntity;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredPeriod;
import co.veedor.store.StoredSample;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what paths name, or says that it is not there (404). Thread-safe. */
public final class Finder {
  private final Store store;
  private final Rules rules;

  /** A finder of what is kept and asked. */
  public Finder(Store store, Rules rules) {
    this.store = store;
    this.rules = rules;
  }

  /** The entity {@code {entidad}}. */
  public StoredEntity entity(Call call) {
    String id = call.value("entidad");
    return store
        .entities()
        .find(id)
        .orElseThrow(() -> Problem.missing("La entidad «" + id + "» no existe."));
  }

  /** The period {@code {vigencia}} of the entity {@code {entidad}}. */
  public StoredPeriod period(Call call) {
    String code = call.value("vigencia");
    return store
        .periods()
        .find(call.value("entidad"), code)
        .orElseThrow(() -> Problem.missing("La vigencia «" + code + "» no existe."));
  }

  /**
   * The period {@code {vigencia}}, when it still takes evidence.
   *
   * @throws Problem 409 when it is frozen
   */
  public StoredPeriod openPeriod(Call call) {
    StoredPeriod period = period(call);
    if (period.isFrozen()) {
      throw Problem.of(
          409, "frozen", "La vigencia está congelada: pida una enmienda para entregar evidencia.");
    }
    return period;
  }

  /** The period of the same entity the query names by {@code con}. */
  public StoredPeriod other(Call call) {
    String code = call.query("con", "");
    return store
        .periods()
        .find(call.value("entidad"), code)
        .orElseThrow(() -> Problem.missing("La vigencia «" + code + "» no existe."));
  }

  /** The questionnaire {@code {cuestionario}}. */
  public Questionnaire questionnaire(Call call) {
    return questionnaire(call.value("cuestionario"));
  }

  /** The questionnaire with an id. */
  public Questionnaire questionnaire(String id) {
    Map<String, Questionnaire> known = rules.get().content().questionnaires();
    if (!known.containsKey(id)) {
      throw unknown("el cuestionario «" + id + "» no existe", id, known.keySet());
    }
    return known.get(id);
  }

  /** The question {@code {pregunta}} of the questionnaire {@code {cuestionario}}. */
  public Question question(Call call) {
    return question(call.value("cuestionario"), call.value("pregunta"));
  }

  /** A question of a questionnaire. */
  public Question question(String questionnaire, String id) {
    Map<String, Question> known = questionnaire(questionnaire).questions();
    if (!known.containsKey(id)) {
      throw unknown("la pregunta «" + id + "» no existe", id, known.keySet());
    }
    return known.get(id);
  }

  /**
   * Checks that letters name options of a question.
   *
   * @throws Problem 422 with the nearest one there is
   */
  public static void options(Question question, List<String> letters) {
    List<String> known = question.options().stream().map(Option::id).toList();
    for (String letter : letters) {
      if (!known.contains(letter)) {
        throw unknown("la opción «" + letter + "» no existe", letter, known).as(422, "invalid");
      }
    }
  }

  /** The evidence {@code {evidencia}} of the period of a path. */
  public StoredEvidence evidence(Call call) {
    return evidence(call, call.value("evidencia"));
  }

  /** A piece of evidence of the period of a path. */
  public StoredEvidence evidence(Call call, String id) {
    return store
        .evidence()
        .find(id)
        .filter(found -> found.entity().equals(call.value("entidad")))
        .filter(found -> found.period().equals(call.value("vigencia")))
        .filter(found -> found.removedAt() == null)
        .orElseThrow(() -> Problem.missing("Esa evidencia no existe."));
  }

  /** The amendment {@code {enmienda}} of the period of a path. */
  public Amendment amendment(Call call) {
    return store
        .amendments()
        .find(call.value("enmienda"))
        .filter(found -> found.entity().equals(call.value("entidad")))
        .filter(found -> found.period().equals(call.value("vigencia")))
        .orElseThrow(() -> Problem.missing("Esa enmienda no existe."));
  }

  /** The sample {@code {muestra}} of the period of a path. */
  public StoredSample sample(Call call) {
    return store
        .samples()
        .find(call.value("muestra"))
        .filter(found -> found.entity().equals(call.value("entidad")))
        .filter(found -> found.period().equals(call.value("vigencia")))
        .orElseThrow(() -> Problem.missing("Esa muestra no existe."));
  }

  /** The report {@code {informe}} of the period of a path. */
  public ReportJob report(Call call) {
    return store
        .jobs()
        .find(call.value("informe"))
        .filter(found -> found.entity().equals(call.value("entidad")))
        .filter(found -> found.period().equals(call.value("vigencia")))
        .orElseThrow(() -> Problem.missing("Ese informe no existe."));
  }

  /** There is no {@code given}; names the nearest there is. */
  public static Problem unknown(String what, String given, Collection<String> known) {
    Fault fault = Fault.unknown(Place.of(""), what, "", given, known);
    return Problem.of(new FaultException(Kind.USAGE, fault)).as(404, "not-found");
  }
}
