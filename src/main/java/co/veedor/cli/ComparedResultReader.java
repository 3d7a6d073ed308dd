package co.veedor.cli;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.report.json.ResultJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a result to compare: a result file as it is, or a response file by assessing it. */
final class ComparedResultReader {
  private final Workplace workplace;
  private final Kind kind;
  private final EvaluationSettings settings;

  ComparedResultReader(Workplace workplace, Kind kind, EvaluationSettings settings) {
    this.workplace = workplace;
    this.kind = kind;
    this.settings = settings;
  }

  ComparedResult read(Path path, String name) {
    TextFile file = TextFile.read(path, name, kind);
    Item document = new DocumentReader(kind).read(file);
    boolean result =
        document instanceof Item.Mapping mapping
            && mapping.values().get("schema") instanceof Item.Scalar schema
            && schema.text().equals(ResultJson.SCHEMA);
    return result ? ofResult(document) : ofResponse(path, name);
  }

  private ComparedResult ofResponse(Path path, String name) {
    return ComparedResult.of(new Evaluation(workplace, settings).assessment(path, name));
  }

  private ComparedResult ofResult(Item document) {
    FaultList faults = new FaultList(kind);
    Fields fields = Fields.of(document, faults);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Fraction> values = new LinkedHashMap<>();
    for (Item item : fields.obligatoryList("questionnaires")) {
      Fields questionnaire = Fields.of(item, faults);
      for (Item nodeItem : questionnaire.obligatoryList("nodes")) {
        Fields node = Fields.of(nodeItem, faults);
        String id = node.text("id");
        String key = questionnaire.text("id") + "/" + id;
        names.put(key, ComparedResult.named(node.text("kind"), id, node.text("name")));
        String exact = node.fields("exact").textOr("value", "");
        values.put(key, exact.isEmpty() ? null : Fraction.parse(exact));
      }
    }
    String title =
        ComparedResult.title(
            fields.fields("entity").text("name"),
            fields.text("period"),
            fields.oneOf("basis", FactsOf.READINGS),
            workplace.content().get().catalogue().vocabulary());
    faults.stopIfAny();
    return new ComparedResult(title, names, values, null);
  }
}
