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

      Cada línea completa de historia.jsonl lleva en «hash» la huella SHA-256 de este texto, en una
      línea y con un espacio después de cada coma:
      [seq, "at", "person", "entity", "period", "kind", "subject", "old", "new", "reason", "previous"]
      con null donde no hay valor, y en «previous» la huella de la línea anterior. «who» es el
      nombre de la persona y no entra en la huella. De los cambios ajenos a la vigencia y a la
      entidad solo está la huella: la cadena cierra sin mostrar lo que no es suyo.
      """;

  private static final String TRUST =
      """

      LO QUE ESTAS HUELLAS NO PRUEBAN

      Prueban que nada cambió desde que se hizo el paquete. Quien hiciera otro paquete entero
      tendría también otras huellas: pida a quien lo entrega, por otro medio, la huella del archivo
      .zip, y compárela. De los renglones ajenos de la historia solo está la huella, y eso no se
      puede comprobar aquí: quien rehiciera el paquete podría cambiar u ocultar entre ellos un
      renglón propio. Para estar seguro, compare los renglones con los que muestra el servicio, donde
      ./veedor historial verificar los sigue todos.
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
