package co.veedor.delivery;

import co.veedor.plan.Plan;
import co.veedor.report.Spanish;
import co.veedor.response.Response;

/** What a package tells people of itself and of how to check it. */
final class ReadMe {
  private static final String PARTS =
      """
      QUÉ CONTIENE

        resultado.json     el resultado completo, con el porqué de cada número
        recibo.json        con qué se hizo: huellas SHA-256 de programa, cuestionarios, reglas,
                           parámetros, respuestas y lo demás de lo que dependen los números
        informes/          los informes para leer
        respuestas/        los archivos de respuestas y, junto a ellos, los archivos de evidencia
        plan/              el archivo del plan, si se usó uno
        evidencias.csv     cada evidencia: título, archivo, huella, si está aquí y qué se revisó
        afirmaciones.csv   cada afirmación y cuánto de ella respalda evidencia aceptada y vigente
      """;

  private static final String HISTORY =
      """
        historia.jsonl     cada cambio de la vigencia y de la entidad, encadenado por huella
        cambios.csv        lo que cambió después de enviar la vigencia, y quién lo cambió
      """;

  private static final String CHECK =
      """
        manifiesto.json    cada parte con su tamaño y su huella
        SUMAS.sha256       las mismas huellas, como las lee sha256sum

      CÓMO COMPROBARLO CON VEEDOR

        ./veedor comprobar entrega.zip

      Comprueba que no falte, sobre ni cambie ninguna parte, calcula otra vez todas las cifras con
      las respuestas de este paquete y dice qué afirmaciones tienen respaldo.

      CÓMO COMPROBARLO SIN VEEDOR

      Descomprima el paquete y, en su carpeta, escriba:

        sha256sum -c SUMAS.sha256

      Cada parte debe decir «OK» («La suma coincide»). En Windows, PowerShell da la huella de un
      archivo con: Get-FileHash archivo. La huella de las respuestas es también la que dice
      «answers» en recibo.json.
      """;

  private static final String CHAIN =
      """

      Cada línea de historia.jsonl lleva en «hash» la huella SHA-256 de este texto, en una línea y
      con un espacio después de cada coma:
      [seq, "scope", "content", "previous"]
      «previous» es la huella de la línea anterior. «content», cuando no está escrito, es la huella
      SHA-256 de este otro texto, con null donde no hay valor:
      ["salt", "at", "person", "who", "entity", "period", "kind", "subject", "old", "new", "reason"]
      «scope» es el mismo en todos los cambios de una vigencia y distinto en los demás. De los
      cambios ajenos a la vigencia y a la entidad solo están scope y content: cada línea se
      comprueba y la cadena cierra sin mostrar lo que no es suyo, y ningún cambio de esta vigencia
      puede estar entre ellos.
      """;

  private static final String TRUST =
      """

      LO QUE ESTAS HUELLAS NO PRUEBAN

      Prueban que nada cambió desde que se hizo el paquete. Quien lo rehaga, o su historia desde
      algún renglón, obtiene otras huellas desde allí: pida a la entidad, por otro medio, la huella
      del archivo .zip o la de un renglón de la historia, mejor el último del día del envío, y dígala
      al comprobar: ./veedor comprobar entrega.zip --huella HUELLA. Tampoco prueban que quien escribió un cambio sea quien dice ser más allá
      de la cuenta con que entró al servicio.
      """;

  private ReadMe() {}

  static String of(Plan plan, boolean history) {
    Response response = plan.assessment().response();
    String head =
        "Entrega de Veedor: "
            + response.entity().name()
            + ", vigencia "
            + response.period().code()
            + "\nEvaluada al "
            + Spanish.day(plan.assessment().asOf())
            + " con "
            + plan.assessment().receipt().program()
            + ".\n\n";
    return head + PARTS + (history ? HISTORY : "") + CHECK + (history ? CHAIN : "") + TRUST;
  }
}
