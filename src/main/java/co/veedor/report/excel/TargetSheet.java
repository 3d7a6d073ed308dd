package co.veedor.report.excel;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Response;
import co.veedor.response.Targets;
import co.veedor.response.workbook.Form;
import co.veedor.response.workbook.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the entity wants to reach in the whole and in each domain. */
final class TargetSheet {
  private TargetSheet() {}

  static void draw(
      XSSFWorkbook workbook, Styles styles, Questionnaire questionnaire, Response response) {
    FormSheet form =
        new FormSheet(
            workbook,
            Form.TARGETS,
            styles,
            List.of(
                FormColumn.given(Head.CODE, 24),
                FormColumn.given("Dominio", 60),
                FormColumn.input(Head.TARGET, 12, FormColumn.NUMBER)));
    form.line("Metas", true);
    form.line(
        "Opcional, de 0 a 100. Lo que quede en blanco apunta a la meta del nivel de arriba, y si no"
            + " hay, a 100.",
        false);
    form.head();
    int first = form.next();
    Targets targets = response == null ? Targets.NONE : response.targets();
    Map<String, ?> own = targets.byNode().getOrDefault(questionnaire.id(), Map.of());
    form.row(
        Arrays.asList(
            Form.WHOLE, "Todo el cuestionario", targets.byQuestionnaire().get(questionnaire.id())));
    for (TreeNode node : questionnaire.nodes().values()) {
      form.row(Arrays.asList(node.id(), node.name(), own.get(node.id())));
    }
    form.numbers(
        new CellRangeAddressList(first, form.next() - 1, 2, 2), "0", "100", "Meta, de 0 a 100.");
    form.finish();
  }
}
