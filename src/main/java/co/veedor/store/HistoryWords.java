package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import java.util.Map;

/** What people read of the history, in Spanish. */
public final class HistoryWords {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("amendment", "Enmienda"),
          Map.entry("answer", "Respuesta"),
          Map.entry("answer-conflict", "Respuesta que no ganó"),
          Map.entry("answered-on", "Día de las respuestas"),
          Map.entry("assignment", "Asignación"),
          Map.entry("decision", "Decisión del plan"),
          Map.entry("decision-conflict", "Decisión que no ganó"),
          Map.entry("entity", "Entidad"),
          Map.entry("evidence", "Evidencia"),
          Map.entry("evidence-removal", "Retiro de evidencia"),
          Map.entry("evidence-use", "Evidencia de una respuesta"),
          Map.entry("evidence-review", "Revisión de evidencia"),
          Map.entry("evidence-reply", "Aclaración de evidencia"),
          Map.entry("membership", "Papel"),
          Map.entry("period", "Vigencia"),
          Map.entry("person", "Persona"),
          Map.entry("person-locked", "Entrada bloqueada"),
          Map.entry("person-password", "Contraseña"),
          Map.entry("report", "Informe"),
          Map.entry("sample", "Muestra para revisar"),
          Map.entry("session", "Sesión"),
          Map.entry("setting", "Ajuste"),
          Map.entry("target", "Meta"),
          Map.entry("token", "Ficha"));

  /** What is kept of a change, key by key. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("admin", "administra la instalación"),
          Map.entry("answeredOn", "día de las respuestas"),
          Map.entry("askedAt", "pedida el"),
          Map.entry("askedBy", "la pidió"),
          Map.entry("baseline", "línea base"),
          Map.entry("bytes", "bytes"),
          Map.entry("category", "categoría"),
          Map.entry("content", "huella de lo que pide"),
          Map.entry("cost", "costo"),
          Map.entry("createdAt", "entregada el"),
          Map.entry("createdBy", "la entregó"),
          Map.entry("date", "expedida"),
          Map.entry("decidedAt", "decidida el"),
          Map.entry("decidedBy", "decidió"),
          Map.entry("declared", "declara"),
          Map.entry("disabled", "sin acceso"),
          Map.entry("domain", "dominio"),
          Map.entry("done", "terminada el"),
          Map.entry("drawnAt", "sorteada el"),
          Map.entry("drawnBy", "la sorteó"),
          Map.entry("exclude", "por fuera porque"),
          Map.entry("expires", "vence"),
          Map.entry("file", "archivo"),
          Map.entry("findings", "hallazgos importados"),
          Map.entry("frozenAt", "congelada el"),
          Map.entry("frozenBy", "la congeló"),
          Map.entry("group", "grupo"),
          Map.entry("hash", "huella"),
          Map.entry("id", "código"),
          Map.entry("indicators", "indicadores"),
          Map.entry("initiatives", "iniciativas"),
          Map.entry("kind", "clase"),
          Map.entry("level", "nivel"),
          Map.entry("listing", "huella de la lista de donde se sorteó"),
          Map.entry("login", "usuario"),
          Map.entry("members", "respuestas sorteadas"),
          Map.entry("method", "método"),
          Map.entry("money", "pesos"),
          Map.entry("months", "meses"),
          Map.entry("mustChange", "debe cambiar la contraseña"),
          Map.entry("na", "no aplica"),
          Map.entry("name", "nombre"),
          Map.entry("notBefore", "no antes de"),
          Map.entry("note", "observación"),
          Map.entry("openedAt", "abierta el"),
          Map.entry("options", "opciones"),
          Map.entry("order", "orden"),
          Map.entry("plannedEnd", "debía terminar en"),
          Map.entry("population", "población"),
          Map.entry("ratings", "calificaciones"),
          Map.entry("reason", "razón"),
          Map.entry("responsible", "responde"),
          Map.entry("reviewComment", "comentario de la revisión"),
          Map.entry("reviewedOn", "revisada el"),
          Map.entry("reviewer", "la revisó"),
          Map.entry("role", "papel"),
          Map.entry("seed", "semilla"),
          Map.entry("severity", "severidad"),
          Map.entry("sha256", "huella"),
          Map.entry("size", "tamaño"),
          Map.entry("source", "fuente"),
          Map.entry("staff", "personas"),
          Map.entry("start", "empieza en"),
          Map.entry("state", "estado"),
          Map.entry("status", "revisión"),
          Map.entry("step", "por"),
          Map.entry("subject", "de qué"),
          Map.entry("targets", "metas"),
          Map.entry("text", "texto"),
          Map.entry("title", "título"),
          Map.entry("updatedAt", "respondida el"),
          Map.entry("updatedBy", "respondió"),
          Map.entry("url", "dirección"),
          Map.entry("value", "valor"),
          Map.entry("values", "medido"),
          Map.entry("weights", "pesos de los criterios"),
          Map.entry("years", "años"));

  /** Codes that are kept where people read words, whatever they stand for. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("READ", "leer"),
          Map.entry("WRITE", "escribir"),
          Map.entry("false", "no"),
          Map.entry("first-start", "Enlace del primer administrador"),
          Map.entry("por_aclarar", "con pregunta"),
          Map.entry("por_dominio", "por dominio"),
          Map.entry("por_revisar", "por revisar"),
          Map.entry("true", "sí"));

  private static final int LONGEST = 160;

  private HistoryWords() {}

  /** What a key of a change is called. */
  public static String key(String key) {
    return KEYS.getOrDefault(key, key);
  }

  /** What a code that is kept is called: a state, a scope, a method, yes or no; itself if none. */
  public static String code(String code) {
    return CODES.getOrDefault(code, code);
  }

  /** What a kind of change is called. */
  public static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  /** What checking a history that does not hold found, without whose it is. */
  public static String told(HistoryCheck check) {
    if (check.broken() != null) {
      return told(check.broken());
    }
    long periods = check.strays().stream().filter(each -> !each.isCommon()).count();
    String own = periods == 1 ? "una vigencia" : periods + " vigencias";
    String common = "entidades, personas o papeles";
    boolean both = periods > 0 && check.strays().size() > periods;
    return "lo que se guarda de "
        + (both ? common + " y de " + own : periods == 0 ? common : own)
        + " no es lo que dice su historia";
  }

  /** A value of a change on one line, shortened; null and empty are nothing. */
  public static String said(String value) {
    String all = value == null || value.isEmpty() ? "nada" : value;
    String text = all.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** Where a history first stops being what it was, and how. */
  public static String told(Break broken) {
    String what =
        switch (broken.kind()) {
          case ALTERED -> "no dice lo que decía";
          case MISSING -> "falta";
          case REORDERED -> "está fuera de su lugar";
          case HIDDEN -> "es de esta vigencia y no se muestra";
        };
    return "el renglón " + broken.seq() + " " + what;
  }
}
