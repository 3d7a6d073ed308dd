package co.veedor.cli;

import co.veedor.delivery.Claims;
import co.veedor.delivery.Differences;
import co.veedor.delivery.Names;
import co.veedor.delivery.Opened;
import co.veedor.delivery.ResultFile;
import co.veedor.delivery.Staging;
import co.veedor.delivery.Statements;
import co.veedor.document.Digest;
import co.veedor.plan.Plan;
import co.veedor.report.Receipts;
import co.veedor.report.Spanish;
import co.veedor.response.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comprobar}: whether a package is whole and its figures are those that come out. */
@Command(
    name = "comprobar",
    description =
        "Comprueba una entrega: que esté entera, que sus cifras salgan otra vez de sus respuestas,"
            + " que estas sean las que dice su historia y qué afirmaciones tienen respaldo.")
final class CheckCommand implements Callable<Integer> {
  private static final String HINT =
      " (puede ser por las letras o el Java de cada equipo: valen las cifras de resultado.json, y"
          + " --informes escribe los que salen aquí).";

  private final Workplace workplace;
  private final Verdict verdict = new Verdict();

  @Parameters(paramLabel = "ENTREGA", description = "El archivo que escribió «entregar» (.zip).")
  private Path file;

  @Option(
      names = "--informes",
      paramLabel = "CARPETA",
      description = "Donde se escriben los informes que salen aquí, para leer estos.")
  private Path reports;

  @Option(
      names = "--huella",
      paramLabel = "SHA-256",
      description =
          "La huella que le dieron por otro medio: la del archivo o la de un renglón de la"
              + " historia, anotada por ejemplo el día del envío.")
  private String noted = "";

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    PrintStream out = workplace.out();
    String expected = expected();
    try (Staging staging = new Staging()) {
      Opened opened = Opened.open(workplace.here().resolve(file), file.toString(), staging);
      ResultFile stated = ResultFile.read(staging.path(Names.RESULT), file + "!" + Names.RESULT);
      out.println(about(stated));
      out.println(
          "Partes: " + opened.manifest().parts().size() + "; ninguna falta, sobra ni cambió.");
      String digest = digest();
      out.println("Huella SHA-256 del archivo: " + digest);
      CheckedHistory history =
          staging.has(Names.HISTORY) ? new CheckedHistory(opened, stated, expected) : null;
      boolean madeHere = figures(opened, stated, history);
      out.println();
      if (history == null) {
        alone(staging);
      } else {
        history.print(out, verdict, madeHere);
      }
      out.println();
      known(expected, digest, history);
      return verdict.print(!noted.isEmpty(), out, workplace.err());
    }
  }

  private static String about(ResultFile stated) {
    return "Entidad "
        + stated.entity()
        + ", vigencia "
        + stated.period()
        + ", evaluada al "
        + Spanish.day(stated.asOf())
        + ", lectura: "
        + stated.basis()
        + ".";
  }

  /** Makes the figures again; whether this version of the program made the package. */
  private boolean figures(Opened opened, ResultFile stated, CheckedHistory history) {
    PrintStream out = workplace.out();
    Recalculation recalculation = new Recalculation(workplace, stated, opened.plan());
    Plan again = recalculation.again(opened.answers());
    Differences found = Differences.between(stated, again);
    DifferencesText.print(found, out);
    verdict.require(found.values().isEmpty(), "sus cifras no son las que salen aquí" + why(found));
    verdict.require(found.sameInput(), "sus respuestas o su plan no son los de su recibo");
    MadeReports made = new MadeReports(workplace.formats().apply(workplace.layout().get()), again);
    Statements statements = new Statements(opened, stated, again);
    if (!statements.isOfThisProgram()) {
      verdict.unproven(Names.README);
    }
    Set<String> files = history == null ? Set.of() : history.files();
    none("No son los que salen de estas respuestas", statements.other());
    none(
        "No son parte de una entrega de este resultado",
        statements.foreign(recalculation.read(), made.names(), files));
    none("Faltan informes que salen aquí", missing(opened.staging(), made, statements));
    reports(opened.staging(), made, found.hashes().isEmpty());
    out.println();
    StandingsText.print(again.assessment(), out);
    ClaimsText.print(Claims.of(again.assessment()), again.assessment().questionnaires(), out);
    return statements.isOfThisProgram();
  }

  /** What this copy of the program has otherwise: then the package need not be at fault. */
  private static String why(Differences found) {
    String own =
        found.hashes().stream()
            .map(each -> Receipts.words(each.path()))
            .collect(Collectors.joining(", "));
    return own.isEmpty() ? "" : " (en su copia de Veedor cambia: " + own + ")";
  }

  /** Another version of the program may make others. */
  private static List<String> missing(Staging staging, MadeReports made, Statements statements) {
    return made.written().stream()
        .filter(name -> statements.isOfThisProgram())
        .filter(name -> !staging.has(Names.REPORTS + "/" + name))
        .toList();
  }

  private String digest() {
    try {
      return Digest.of(workplace.here().resolve(file));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String expected() {
    String hash = Source.hash(noted);
    if (hash == null) {
      throw UsageFaults.wrong(
          "--huella", "«" + noted + "» no es una huella SHA-256", "64 cifras hexadecimales");
    }
    return hash;
  }

  /** Looks for what somebody was told elsewhere, if anything. */
  private void known(String expected, String digest, CheckedHistory history) {
    if (expected.isEmpty()) {
      return;
    }
    long row = history == null ? 0 : history.noted();
    boolean whole = expected.equals(digest);
    workplace
        .out()
        .println(
            whole
                ? "La huella que le dieron es la del archivo."
                : row > 0
                    ? "La huella que le dieron es la del renglón " + row + " de la historia."
                    : "La huella que le dieron no es la del archivo ni la de un renglón de su"
                        + " historia.");
    verdict.require(whole || row > 0, "no tiene la huella que le dieron");
  }

  private void none(String what, Collection<String> names) {
    if (!names.isEmpty()) {
      workplace.out().println(what + ": " + String.join(", ", names) + ".");
      verdict.require(false, what.toLowerCase(Spanish.COLOMBIA) + ": " + String.join(", ", names));
    }
  }

  /** Letters and versions of Java differ between machines, and with them pictures and pages. */
  private void reports(Staging stated, MadeReports made, boolean sameContent) {
    Map<String, Boolean> same = made.same(stated);
    List<String> other = same.keySet().stream().filter(name -> !same.get(name)).toList();
    other.forEach(name -> verdict.unproven(Names.REPORTS + "/" + name));
    workplace
        .out()
        .println(
            "Informes iguales byte a byte a los que salen aquí: "
                + (same.size() - other.size())
                + " de "
                + same.size()
                + (other.isEmpty() ? "." : "; difieren " + String.join(", ", other) + HINT));
    if (reports != null) {
      made.write(workplace.here().resolve(reports));
      workplace.out().println("Los que salen aquí están en " + reports + ".");
    }
    List<String> steady = other.stream().filter(MadeReports::isSteady).toList();
    verdict.require(
        !sameContent || steady.isEmpty(),
        "con las mismas huellas, no salen iguales " + String.join(", ", steady));
  }

  private void alone(Staging staging) {
    boolean listed = staging.has(Names.CHANGES);
    workplace.out().println("No trae historia: no se puede saber qué cambió después de enviarla.");
    verdict.require(!listed, "la lista de cambios que trae no se puede comprobar sin su historia");
  }
}
