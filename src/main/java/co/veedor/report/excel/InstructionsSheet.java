package co.veedor.report.excel;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Scale;
import co.veedor.response.workbook.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How to fill the workbook, how far it is, and the levels of its scales. */
final class InstructionsSheet {
  private static final List<List<String>> STEPS =
      List.of(
          List.of("1. Entidad", "Escriba quién responde y de qué vigencia habla."),
          List.of(
              "2. Preguntas",
              "Una fila por pregunta. Escriba solo en las celdas blancas con borde. «Respuesta»"
                  + " lleva un nivel de la lista, un porcentaje de 0 a 100 o la opción elegida."),
          List.of(
              "3. Opciones",
              "Si la pregunta tiene opciones, diga en esa hoja cuáles se cumplen. Si marca al menos"
                  + " una, las que deje en blanco cuentan como «no»."),
          List.of(
              "4. Evidencias",
              "Una fila por documento, con el código de la pregunta. Sin evidencia aceptada y"
                  + " vigente, la lectura verificada vale 0."),
          List.of(
              "5. Guardar",
              "Guarde como .xlsx. No cambie los códigos ni los títulos de las columnas, y no"
                  + " escriba fórmulas en las respuestas."));

  private static final List<List<String>> RULES =
      List.of(
          List.of("cumple", "La opción se cumple del todo."),
          List.of("parcial", "La opción está en marcha: vale la mitad."),
          List.of("no", "La opción no se cumple."),
          List.of("no_aplica", "La opción sale de la cuenta."),
          List.of(
              "No aplica: razón",
              "La pregunta entera no aplica. La razón es obligatoria y la respuesta queda en"
                  + " blanco."),
          List.of(
              "En blanco",
              "Sin responder: no es cero ni «no aplica»; sale del promedio y se avisa."),
          List.of("0", "Cero es una respuesta: no hay nada."));

  private final FormSheet form;
  private final Map<String, String> ranges = new LinkedHashMap<>();
  private final Styles styles;
  private int progress;

  InstructionsSheet(XSSFWorkbook workbook, Styles styles, Questionnaire questionnaire) {
    this.styles = styles;
    this.form =
        new FormSheet(
            workbook,
            Form.INSTRUCTIONS,
            styles,
            List.of(FormColumn.given("", 30), FormColumn.given("", 96)));
    form.line(questionnaire.name(), true);
    form.line(questionnaire.summary(), false);
    form.space();
    progress = form.next();
    rows(
        "Avance",
        List.of(List.of("Respondidas", ""), List.of("No aplican", ""), List.of("Pendientes", "")));
    rows("Cómo se llena", STEPS);
    rows("Qué significa", RULES);
    questionnaire.questions().values().stream()
        .map(Question::kind)
        .filter(QuestionKind.Ordinal.class::isInstance)
        .map(kind -> ((QuestionKind.Ordinal) kind).scale())
        .distinct()
        .forEach(this::scale);
    notes(questionnaire);
    form.finish();
  }

  private void notes(Questionnaire questionnaire) {
    if (!questionnaire.notice().isEmpty()) {
      rows("Advertencia", List.of(List.of("", questionnaire.notice())));
    }
    if (!questionnaire.notes().isEmpty()) {
      rows(
          "Lo que conviene saber",
          questionnaire.notes().stream().map(note -> List.of("", note)).toList());
    }
  }

  private void scale(Scale scale) {
    int first = form.next() + 2;
    rows(
        scale.name(),
        scale.levels().stream()
            .map(
                step ->
                    List.of(
                        Form.level(step),
                        scale.strict() ? "" : "Se admiten valores entre niveles."))
            .toList());
    int last = first + scale.levels().size() - 1;
    ranges.put(scale.id(), Form.INSTRUCTIONS + "!$A$" + first + ":$A$" + last);
  }

  private void rows(String title, List<List<String>> rows) {
    XSSFRow head = form.row(List.of(title, ""));
    head.getCell(0).setCellStyle(styles.head());
    head.getCell(1).setCellStyle(styles.head());
    rows.forEach(form::row);
    form.space();
  }

  /** Where the levels of a scale stand. */
  String range(Scale scale) {
    return ranges.get(scale.id());
  }

  /** Counts the questions in each state of progress. */
  void count(String states, Map<String, Integer> counts) {
    int row = progress + 1;
    for (Map.Entry<String, Integer> state : counts.entrySet()) {
      var cell = form.sheet().getRow(row++).getCell(1);
      cell.setCellFormula("COUNTIF(" + states + ",\"" + state.getKey() + "\")");
      cell.setCellValue(state.getValue());
      cell.setCellStyle(styles.given());
    }
  }
}
