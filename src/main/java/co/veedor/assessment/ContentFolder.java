package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.CatalogueReader;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.crosswalk.CrosswalkReader;
import co.veedor.document.Digest;
import co.veedor.document.FileBytes;
import co.veedor.document.TextFile;
import co.veedor.engine.RuleBook;
import co.veedor.engine.RuleCache;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Editions;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.QuestionnaireReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders {@code questionnaires/} and {@code rules/} below the project's root, where experts
 * keep the content.
 */
public final class ContentFolder {
  private static final String EDITION = "edition.yaml";
  private static final Pattern ID = Pattern.compile("(?m)^id: *\"?([^\\s\"]+)");

  private final Path root;

  /** The content below {@code root}. */
  public ContentFolder(Path root) {
    this.root = root;
  }

  /**
   * Reads everything and opens the rules.
   *
   * @throws FaultException with file and line of whatever is broken
   */
  public Content open(RuleCache cache) {
    Catalogue catalogue = catalogue();
    Map<String, Questionnaire> questionnaires = questionnaires(catalogue);
    return new Content(
        catalogue,
        questionnaires,
        RuleBook.open(ruleFiles(), cache),
        new Remembered<>(() -> crosswalks(catalogue, questionnaires)),
        new Remembered<>(() -> new Stamps(program(), Digest.of(crosswalkFiles()))));
  }

  /**
   * SHA-256 of the sources the program is built from, in hexadecimal; empty where they do not lie
   * beside the content. Sources and not classes: compilers differ from machine to machine.
   */
  private String program() {
    if (!Files.isDirectory(root.resolve("src/main"))) {
      return "";
    }
    List<TextFile> files = new ArrayList<>();
    Stream.concat(find("src/main", "").stream(), Stream.of(root.resolve("pom.xml")))
        .forEach(path -> files.add(source(path)));
    return Digest.of(files);
  }

  private TextFile source(Path path) {
    byte[] bytes =
        FileBytes.read(path, name(path), Kind.CONTENT, "un archivo del programa", TextFile.LIMIT);
    return new TextFile(name(path), "", bytes);
  }

  /** Reads norms, parameters, initiatives and words. */
  public Catalogue catalogue() {
    List<TextFile> files = new ArrayList<>();
    find("questionnaires/catalogue", ".yaml").forEach(path -> files.add(text(path, Kind.CONTENT)));
    Stream.of("parameters.yaml", "deadlines.yaml")
        .flatMap(name -> find("rules", name).stream())
        .forEach(path -> files.add(text(path, Kind.CONTENT)));
    return CatalogueReader.read(files);
  }

  /** The editions by id, each read when it is first asked for. */
  public Map<String, Questionnaire> questionnaires(Catalogue catalogue) {
    return questionnaires("questionnaires", catalogue);
  }

  /** The small editions that cases use and nobody can answer, by id. */
  public Map<String, Questionnaire> caseQuestionnaires(Catalogue catalogue) {
    return questionnaires("rules", catalogue);
  }

  private Map<String, Questionnaire> questionnaires(String folder, Catalogue catalogue) {
    Map<String, Supplier<Questionnaire>> readers = new LinkedHashMap<>();
    for (Path header : find(folder, EDITION)) {
      TextFile file = text(header, Kind.CONTENT);
      String id = id(file);
      Supplier<Questionnaire> reader =
          () ->
              QuestionnaireReader.read(
                  file, name -> text(header.resolveSibling(name), Kind.CONTENT), catalogue);
      if (readers.put(id, reader) != null) {
        throw new FaultException(
            Kind.CONTENT,
            Fault.at(
                Place.of(file.name()),
                "el cuestionario «" + id + "» está repetido",
                "un código único"));
      }
    }
    return new Editions(readers);
  }

  /** How the editions relate to one another. Reads every edition a crosswalk names. */
  public List<Crosswalk> crosswalks(
      Catalogue catalogue, Map<String, Questionnaire> questionnaires) {
    return CrosswalkReader.read(crosswalkFiles(), catalogue, questionnaires);
  }

  private List<TextFile> crosswalkFiles() {
    return find("questionnaires/crosswalks", ".yaml").stream()
        .map(path -> text(path, Kind.CONTENT))
        .toList();
  }

  private static String id(TextFile header) {
    Matcher id = ID.matcher(header.text());
    if (id.find()) {
      return id.group(1);
    }
    throw new FaultException(
        Kind.CONTENT,
        Fault.at(Place.of(header.name()), "falta la clave «id»", "el código de la edición"));
  }

  /** The rule files: DRL and decision tables. */
  public List<TextFile> ruleFiles() {
    return Stream.of(".drl", ".drl.csv")
        .flatMap(ending -> find("rules", ending).stream())
        .map(path -> text(path, Kind.RULE))
        .toList();
  }

  /** The case files that stand beside the rules. */
  public List<TextFile> caseFiles() {
    return find("rules", ".cases.yaml").stream().map(path -> text(path, Kind.CONTENT)).toList();
  }

  /** Where the files lie that cases show as evidence. */
  public Path caseEvidence() {
    return root.resolve("rules/caso/evidencias");
  }

  private List<Path> find(String folder, String ending) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(this::name))
          .toList();
    } catch (IOException missing) {
      throw new FaultException(
          Kind.CONTENT,
          Fault.at(
              Place.of(folder),
              "no se puede leer la carpeta",
              "la carpeta de contenido de Veedor"));
    }
  }

  private TextFile text(Path path, Kind kind) {
    return TextFile.read(path, name(path), kind);
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
