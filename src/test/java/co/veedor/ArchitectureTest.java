package co.veedor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Veedor;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: which room may open which door, and which library lives behind which. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("co.veedor");

  /** Every room with the rooms it may import; a room may always import itself. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          room("number", ""),
          room("fault", ""),
          room("document", "fault number"),
          room("catalogue", "document fault number"),
          room("questionnaire", "catalogue document fault number"),
          room("crosswalk", "questionnaire catalogue document fault"),
          room("response", "questionnaire catalogue document fault number"),
          room("facts", "response questionnaire catalogue number"),
          room("engine", "facts document fault"),
          room(
              "assessment",
              "crosswalk engine facts response questionnaire catalogue document fault " + "number"),
          room(
              "plan",
              "assessment crosswalk engine facts response questionnaire catalogue "
                  + "document fault number"),
          room(
              "proposal",
              "assessment crosswalk facts response questionnaire catalogue document "
                  + "fault number"),
          room(
              "comparison",
              "proposal crosswalk assessment facts response questionnaire catalogue document "
                  + "fault number"),
          room(
              "report",
              "template review comparison plan assessment facts response questionnaire catalogue document fault "
                  + "number"),
          room(
              "review",
              "assessment engine facts response questionnaire catalogue document fault number"),
          room("template", "document fault"),
          room("store", "response questionnaire document fault number"),
          room(
              "delivery",
              "store report plan assessment facts response questionnaire catalogue document fault "
                  + "number"),
          room("access", "store document fault"),
          room(
              "web",
              "delivery comparison access store template report review proposal plan assessment crosswalk facts response "
                  + "questionnaire catalogue document fault number"),
          room(
              "verification",
              "review comparison proposal plan assessment crosswalk engine facts response "
                  + "questionnaire catalogue document fault number"),
          room(
              "cli",
              "web delivery access store comparison proposal crosswalk report review verification plan assessment facts "
                  + "response questionnaire catalogue document fault number"));

  /** Libraries with the only rooms they may be used in. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("org.apache.commons.numbers..", List.of("number")),
          Map.entry("org.apache.commons.text..", List.of("fault")),
          Map.entry("com.fasterxml.jackson..", List.of("document")),
          Map.entry("org.kie..", List.of("engine")),
          Map.entry("org.drools..", List.of("engine")),
          Map.entry("org.apache.poi..", List.of("report.excel", "report.word")),
          Map.entry("org.apache.pdfbox..", List.of("report.pdf")),
          Map.entry("org.apache.fontbox..", List.of("report.pdf")),
          Map.entry("com.openhtmltopdf..", List.of("report.pdf")),
          Map.entry("org.jfree..", List.of("report.chart")),
          Map.entry("io.pebbletemplates..", List.of("template")),
          Map.entry("org.jdbi..", List.of("store")),
          Map.entry("com.zaxxer.hikari..", List.of("store")),
          Map.entry("org.flywaydb..", List.of("store")),
          Map.entry("org.sqlite..", List.of("store")),
          Map.entry("org.postgresql..", List.of("store")),
          Map.entry("java.sql..", List.of("store")),
          Map.entry("org.apache.tika..", List.of("response.file")),
          Map.entry("org.apache.commons.compress..", List.of("report", "delivery")),
          Map.entry("org.bouncycastle..", List.of("access")),
          Map.entry("io.javalin..", List.of("web")),
          Map.entry("org.eclipse.jetty..", List.of("web")),
          Map.entry("jakarta.servlet..", List.of("web")),
          Map.entry("io.prometheus..", List.of("web")),
          Map.entry("picocli..", List.of("cli")));

  private static final Pattern FRAMEWORK =
      Pattern.compile("(?i)(mspi|mrae|furag|mggti|mgpti|ipv6)");

  private static Map.Entry<String, List<String>> room(String name, String mayImport) {
    return Map.entry(name, mayImport.isEmpty() ? List.of() : List.of(mayImport.split(" ")));
  }

  static Stream<String> rooms() {
    return ROOMS.keySet().stream().sorted();
  }

  static Stream<String> libraries() {
    return DOORS.keySet().stream().sorted();
  }

  @Test
  void enough_classes_were_seen() {
    assertThat(CLASSES.size()).isGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_exists_and_imports_only_what_it_may(String room) {
    assertThat(CLASSES.stream().filter(one -> one.getPackageName().startsWith("co.veedor." + room)))
        .isNotEmpty();
    String[] forbidden =
        ROOMS.keySet().stream()
            .filter(other -> !other.equals(room) && !ROOMS.get(room).contains(other))
            .map(other -> "co.veedor." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("co.veedor." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(CLASSES);
  }

  @Test
  void every_class_is_in_a_room_or_is_the_wiring() {
    classes()
        .that()
        .doNotHaveSimpleName("App")
        .should()
        .resideInAnyPackage(
            ROOMS.keySet().stream().map(room -> "co.veedor." + room + "..").toArray(String[]::new))
        .check(
            CLASSES.that(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "top level", one -> one.isTopLevelClass())));
  }

  @Test
  void rooms_form_no_cycles() {
    slices().matching("co.veedor.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobody_imports_the_wiring() {
    noClasses()
        .that()
        .resideInAPackage("co.veedor..")
        .and()
        .doNotHaveFullyQualifiedName("co.veedor.App")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("co.veedor.App")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_used_behind_its_doors_only(String library) {
    List<String> doors = DOORS.get(library).stream().map(door -> "co.veedor." + door).toList();
    noClasses()
        .that()
        .resideOutsideOfPackages(doors.stream().map(door -> door + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
    for (String door : doors) {
      assertThat(
              CLASSES.stream()
                  .filter(one -> one.getPackageName().startsWith(door))
                  .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                  .map(dependency -> dependency.getTargetClass().getPackageName())
                  .filter(name -> name.startsWith(library.replace("..", ""))))
          .as("the door is used")
          .isNotEmpty();
    }
  }

  @Test
  void only_the_wiring_owns_a_clock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("co.veedor.App")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class)
        .check(CLASSES);
  }

  @Test
  void no_java_names_a_framework() throws IOException {
    try (Stream<Path> files = Files.walk(Veedor.ROOT.resolve("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(100);
      for (Path source : sources) {
        assertThat(FRAMEWORK.matcher(code(source)).find()).as(source.toString()).isFalse();
      }
    }
  }

  /** The file without comments: only identifiers and strings count. */
  private static String code(Path source) throws IOException {
    return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
  }
}
