package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Receipt;
import co.veedor.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;

/** The hashes of a receipt by key, and what people call them. */
public final class Receipts {
  /** Before the id of a questionnaire, or the code of an earlier period, in a key. */
  public static final String APART = "/";

  /** The key of the version of the program, the only one that is no hash. */
  public static final String PROGRAM = "program";

  private static final String QUESTIONNAIRES = "questionnaires";
  private static final String EARLIER = "earlier";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(PROGRAM, "Versión del programa"),
          Map.entry("sources", "Programa"),
          Map.entry(QUESTIONNAIRES, "Cuestionario"),
          Map.entry("rules", "Reglas"),
          Map.entry("parameters", "Parámetros"),
          Map.entry("deadlines", "Plazos"),
          Map.entry("catalogue", "Catálogo"),
          Map.entry("crosswalks", "Enlaces entre cuestionarios"),
          Map.entry("answers", "Respuestas"),
          Map.entry("evidence", "Evidencias halladas junto a las respuestas"),
          Map.entry("plan", "Archivo del plan"),
          Map.entry(EARLIER, "Respuestas de la vigencia"));

  private Receipts() {}

  /** What an assessment depends on: digests in hexadecimal, by key. */
  public static Map<String, String> of(Assessment assessment) {
    Receipt receipt = assessment.receipt();
    Map<String, String> hashes = new LinkedHashMap<>();
    if (!receipt.stamps().program().isEmpty()) {
      hashes.put("sources", receipt.stamps().program());
    }
    receipt.questionnaires().forEach((id, hash) -> hashes.put(QUESTIONNAIRES + APART + id, hash));
    hashes.put("rules", receipt.rules());
    hashes.putAll(receipt.catalogue());
    hashes.put("crosswalks", receipt.stamps().crosswalks());
    hashes.put("answers", receipt.answers());
    hashes.put("evidence", receipt.evidence());
    return hashes;
  }

  /** What a plan depends on: that of its assessment, its file and the periods before. */
  public static Map<String, String> of(Plan plan) {
    Map<String, String> hashes = of(plan.assessment());
    if (!plan.settings().digest().isEmpty()) {
      hashes.put("plan", plan.settings().digest());
    }
    plan.trend()
        .earlier()
        .forEach(each -> hashes.put(EARLIER + APART + each.period(), each.answers()));
    return hashes;
  }

  /** What people call the thing of a key, in Spanish. */
  public static String words(String key) {
    int apart = key.indexOf(APART);
    return apart < 0
        ? WORDS.getOrDefault(key, key)
        : WORDS.getOrDefault(key.substring(0, apart), key) + " " + key.substring(apart + 1);
  }
}
