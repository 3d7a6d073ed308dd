package co.veedor.report.excel;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import co.veedor.response.workbook.EntityField;
import co.veedor.response.workbook.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Who answers, and of which time. */
final class EntitySheet {
  private static final int VALUE = 1;
  private static final List<String> KINDS =
      List.of(
          "alcaldia",
          "gobernacion",
          "ministerio",
          "departamento_administrativo",
          "superintendencia",
          "unidad_administrativa",
          "establecimiento_publico",
          "empresa",
          "hospital",
          "otra");

  private final Styles styles;
  private final FormSheet form;
  private final Map<EntityField, Integer> rows = new EnumMap<>(EntityField.class);

  EntitySheet(XSSFWorkbook workbook, Styles styles) {
    this.styles = styles;
    this.form =
        new FormSheet(
            workbook,
            Form.ENTITY,
            styles,
            List.of(
                FormColumn.given("Dato", 26),
                new FormColumn("Valor", 44, FormColumn.TEXT),
                FormColumn.given("Cómo se escribe", 64)));
  }

  void draw(Questionnaire questionnaire, Response response) {
    form.line("Entidad que responde", true);
    form.space();
    form.head();
    Map<EntityField, Object> values = EntityField.of(questionnaire, response);
    for (EntityField field : EntityField.values()) {
      rows.put(field, form.next());
      XSSFRow row = form.row(Arrays.asList(field.label(), values.get(field), help(field)));
      switch (field) {
        case QUESTIONNAIRE -> row.getCell(VALUE).setCellStyle(styles.given());
        case CATEGORY, POPULATION -> row.getCell(VALUE).setCellStyle(styles.input("0"));
        case ANSWERED_ON -> row.getCell(VALUE).setCellStyle(styles.input(FormColumn.DAY));
        default -> {
          // text
        }
      }
    }
    form.words(
        cell(EntityField.ORDER),
        List.of("nacional", "territorial"),
        false,
        help(EntityField.ORDER));
    form.words(cell(EntityField.KIND), KINDS, true, help(EntityField.KIND));
    form.numbers(cell(EntityField.CATEGORY), "0", "6", help(EntityField.CATEGORY));
    form.numbers(cell(EntityField.POPULATION), "0", "100000000", help(EntityField.POPULATION));
    form.days(cell(EntityField.ANSWERED_ON), help(EntityField.ANSWERED_ON));
    form.finish();
  }

  private CellRangeAddressList cell(EntityField field) {
    int row = rows.get(field);
    return new CellRangeAddressList(row, row, VALUE, VALUE);
  }

  private static String help(EntityField field) {
    return switch (field) {
      case QUESTIONNAIRE -> "No se cambia: dice qué cuestionario se responde.";
      case NAME -> "Nombre completo de la entidad.";
      case ID -> "Código DANE o NIT, sin espacios ni dígitos perdidos.";
      case ORDER -> "nacional o territorial.";
      case KIND -> "alcaldia, gobernacion, ministerio… Se puede escribir otro.";
      case CATEGORY -> "De 0 (especial) a 6. Opcional.";
      case POPULATION -> "Habitantes. Opcional.";
      case PERIOD -> "Un año (2025), un semestre (2025-S1) o un trimestre (2025-T2).";
      case ANSWERED_ON -> "Día en que se respondió, AAAA-MM-DD. Opcional.";
    };
  }
}
