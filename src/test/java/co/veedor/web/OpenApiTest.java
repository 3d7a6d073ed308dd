package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.document.JsonText;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import co.veedor.web.http.Described;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API: valid, complete, and true of what is answered. */
class OpenApiTest {
  @TempDir private Path folder;
  private Serving serving;
  private Visitor.Answer description;

  @BeforeEach
  void start() {
    serving = Serving.on(Databases.SQLITE, folder);
    description = serving.nobody().send("GET", "/api/openapi.json", "", null);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void it_is_a_valid_description() {
    SwaggerParseResult read = new OpenAPIV3Parser().readContents(description.text(), null, null);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(40);
  }

  @Test
  void every_route_is_described_once_and_nothing_else() {
    Set<String> described =
        ((Map<?, ?>) description.at("paths"))
            .entrySet().stream()
                .flatMap(
                    path ->
                        ((Map<?, ?>) path.getValue())
                            .keySet().stream().map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());
    Set<String> served =
        serving.service().routes().stream()
            .filter(route -> route.path().startsWith("/api/v1") || route.isApi())
            .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
            .collect(Collectors.toSet());
    assertThat(described).isEqualTo(served);
    Set<Object> ids =
        ((Map<?, ?>) description.at("paths"))
            .values().stream()
                .flatMap(path -> ((Map<?, ?>) path).values().stream())
                .map(operation -> ((Map<?, ?>) operation).get("operationId"))
                .collect(Collectors.toSet());
    assertThat(ids).hasSize(served.size());
  }

  @Test
  void what_is_read_is_what_was_described() throws IOException {
    Map<String, Object> values = world();
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    values.put("persona", admin.get("/sesion").at("id"));
    values.put("enmienda", amendment(admin));
    int checked = 0;
    for (Route route : serving.service().routes()) {
      String gives = route.described().gives();
      if (route.method() == Method.GET && !gives.isEmpty() && !gives.contains("/")) {
        String path = filled(route, values);
        Visitor.Answer answer = admin.send("GET", path, "", null);
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
        assertThat(wrong(answer, gives)).as(path).isEmpty();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(25);
    assertThat(wrong(admin.get("/nada"), "Problem")).isEmpty();
  }

  @Test
  void what_is_answered_to_changes_is_what_was_described() throws IOException {
    world();
    Visitor ana = serving.browser(serving.person("ana", Role.DILIGENCIADOR, Serving.OWN));
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    Map<String, Object> saved = Map.of("answer", 60, "version", 1);
    assertThat(wrong(ana.put(Serving.ANSWERS + "ID01", saved), "SavedAnswer")).isEmpty();
    assertThat(wrong(ana.put(Serving.ANSWERS + "ID01", saved), "Problem")).isEmpty();
    Map<String, Object> suppositions = Map.of("changes", List.of("ID16=100"));
    Visitor.Answer supposed = ana.post(Serving.PATH + "/simulacion", suppositions);
    assertThat(wrong(supposed, "Comparison")).isEmpty();
    ana.put(Serving.ANSWERS + "PR02", Map.of("answer", 100, "version", 1));
    String other = Serving.PATH + "/cuestionarios/mspi-2022/respuestas/5.2";
    ana.put(other, Map.of("answer", 0, "version", 0));
    Visitor.Answer findings = ana.get(Serving.PATH + "/hallazgos?limite=500");
    assertThat(findings.text()).contains("\"other\"");
    assertThat(wrong(findings, "Finding[]")).isEmpty();
    Map<String, Object> named = Map.of("title", "Acta", "code", "d-1", "file", "acta.pdf");
    assertThat(wrong(ana.post(Serving.PATH + "/evidencias", named), "Evidence")).isEmpty();
    byte[] file = Files.readAllBytes(Veedor.CANDELARIA);
    Visitor.Answer shown = ana.file(Serving.PATH + "/importaciones", "c.yaml", file);
    assertThat(wrong(shown, "Import")).isEmpty();
    Map<String, Object> token = Map.of("name", "x", "scopes", List.of("leer"), "days", 1);
    assertThat(wrong(ana.post("/tokens", token), "MadeToken")).isEmpty();
    assertThat(wrong(ana.get("/tokens"), "Token[]")).isEmpty();
    assertThat(wrong(admin.post("/ejemplos", Map.of()), "Examples")).isEmpty();
    Map<String, Object> rosa = Map.of("login", "r", "name", "R", "password", Serving.PASSWORD);
    assertThat(wrong(admin.post("/personas", rosa), "Person")).isEmpty();
  }

  /** Something of each kind; what paths name, by name. */
  private Map<String, Object> world() throws IOException {
    Visitor browser = serving.browser(serving.person("eva", Role.DILIGENCIADOR, Serving.OWN));
    Map<String, Object> values = new HashMap<>();
    byte[] file = Files.readAllBytes(Veedor.CANDELARIA);
    browser.file(Serving.PATH + "/importaciones?aplicar=si", "c.yaml", file);
    String upload = Serving.PATH + "/evidencias/archivos";
    byte[] text = "acta".getBytes(StandardCharsets.UTF_8);
    values.put("evidencia", browser.file(upload, "acta.txt", text).at("id"));
    Map<String, String> asked = Map.of("format", "json");
    values.put("informe", browser.post(Serving.PATH + "/informes", asked).at("id"));
    Visitor.Answer results = browser.get(Serving.PATH + "/resultados");
    String why = results.at("questionnaires.0.nodes.0.because.0").toString();
    values.put("explicacion", URLEncoder.encode(why, StandardCharsets.UTF_8));
    Visitor auditor = serving.browser(serving.person("luz", Role.AUDITOR, Serving.OWN));
    Map<String, Object> drawn = Map.of("method", "por_dominio", "seed", "7", "size", 3);
    Visitor.Answer sample = auditor.post(Serving.PATH + "/muestras", drawn);
    assertThat(wrong(sample, "Sample")).isEmpty();
    values.put("muestra", sample.at("id"));
    String review = Serving.PATH + "/evidencias/" + values.get("evidencia");
    Map<String, Object> question = Map.of("status", "por_aclarar", "note", "¿Quién firma?");
    assertThat(wrong(auditor.put(review + "/revision", question), "Evidence")).isEmpty();
    Map<String, Object> reply = Map.of("body", "La alcaldesa");
    assertThat(wrong(browser.post(review + "/aclaracion", reply), "Evidence")).isEmpty();
    values.put("entidad", Serving.OWN);
    values.put("vigencia", Serving.PERIOD);
    values.put("cuestionario", Veedor.TOOL_2019);
    values.put("pregunta", "ID01");
    return values;
  }

  /** Freezes the period and asks for a change to it. */
  private Object amendment(Visitor admin) {
    admin.post(Serving.PATH + "/congelacion", Map.of());
    Visitor browser = serving.browser(serving.person("iris", Role.DILIGENCIADOR, Serving.OWN));
    Map<String, Object> asked =
        Map.of(
            "questionnaire",
            Veedor.TOOL_2019,
            "question",
            "ID01",
            "answer",
            5,
            "reason",
            "faltaba");
    return browser.post(Serving.PATH + "/enmiendas", asked).at("id");
  }

  private static String filled(Route route, Map<String, Object> values) {
    String path = route.path();
    for (String name : route.names()) {
      path = path.replace("{" + name + "}", values.get(name).toString());
    }
    if (path.endsWith("/explicaciones")) {
      return path + "?id=" + values.get("explicacion");
    }
    return path.contains("/comparacion") ? path + "?con=" + Serving.PERIOD : path;
  }

  private List<String> wrong(Visitor.Answer answer, String gives) {
    boolean list = gives.endsWith(Described.LIST);
    String name = list ? gives.substring(0, gives.length() - 2) : gives;
    Map<String, Object> one = Map.of("$ref", "#/components/schemas/" + name);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("components", description.at("components"));
    if (list) {
      schema.put("required", List.of("items", "next"));
      schema.put("properties", Map.of("items", Map.of("type", "array", "items", one)));
    } else {
      schema.putAll(one);
    }
    JsonSchema checker =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonText.line(schema));
    return checker.validate(answer.text(), InputFormat.JSON).stream()
        .map(Object::toString)
        .limit(5)
        .toList();
  }
}
