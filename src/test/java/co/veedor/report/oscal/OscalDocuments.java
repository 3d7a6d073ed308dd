package co.veedor.report.oscal;

import co.veedor.plan.Plan;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Makes OSCAL documents for tests and reads them back. */
final class OscalDocuments {
  static final String FOUR_ANSWERS =
      """
      entity: {name: "Entidad *de* prueba", id: "1", order: territorial, kind: alcaldia}
      period: "2025"
      answeredOn: 2025-12-31
      targets: {mspi-2022: 60}
      answers:
        mspi-2022:
          A.5.1: 100
          A.5.2: {level: 40, note: falta}
          A.5.3: {na: "No hay separación posible"}
          "4.1": 20
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private OscalDocuments() {}

  static Plan plan(Response response) {
    return Veedor.plan(
        Veedor.assessor().assess(response, response.day(LocalDate.of(2026, 11, 21)), "declarado"));
  }

  static Map<String, JsonNode> of(Plan plan) throws IOException {
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    for (var file : bytes(plan).entrySet()) {
      documents.put(file.getKey(), JSON.readTree(file.getValue()));
    }
    return documents;
  }

  static Map<String, byte[]> bytes(Plan plan) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var file : new OscalFormat().files(plan).entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.getValue().to(out);
      files.put(file.getKey(), out.toByteArray());
    }
    return files;
  }

  static List<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }
}
