package co.veedor.cli;

import co.veedor.delivery.Claims;
import co.veedor.delivery.Differences;
import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.delivery.Names;
import co.veedor.delivery.Opened;
import co.veedor.delivery.ResultFile;
import co.veedor.delivery.Staging;
import co.veedor.delivery.Statements;
import co.veedor.delivery.ToldAgain;
import co.veedor.document.Digest;
import co.veedor.plan.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

  @Parameters(paramLabel = "ENTREGA", description = "El archivo que escribió «entregar» (.zip).")
  private Path file;

  @Option(
      names = "--informes",
      paramLabel = "CARPETA",
      description = "Donde se escriben los informes que salen aquí, para leer estos.")
  private Path reports;

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    PrintStream out = workplace.out();
    try (Staging staging = new Staging()) {
      Opened opened = Opened.open(workplace.here().resolve(file), file.toString(), staging);
      out.println(
          "Partes: " + opened.manifest().parts().size() + "; ninguna falta, sobra ni cambió.");
      out.println("Huella SHA-256 del archivo: " + digest());
      ResultFile stated = ResultFile.read(staging.path(Names.RESULT), file + "!" + Names.RESULT);
      Recalculation recalculation = new Recalculation(workplace, stated, opened.plan());
      Plan again = recalculation.again(opened.answers());
      Differences found = Differences.between(stated, again);
      DifferencesText.print(found, out);
      boolean figures = found.values().isEmpty() && found.sameInput();
      MadeReports made =
          new MadeReports(workplace.formats().apply(workplace.layout().get()), again);
      Statements statements = new Statements(opened, stated, again);
      boolean lists =
          none("No son los que salen de estas respuestas", statements.other())
              & none(
                  "No son parte de una entrega de este resultado",
                  statements.foreign(recalculation.read(), made.names()));
      boolean same = reports(staging, made, found.hashes().isEmpty());
      ClaimsText.print(Claims.of(again.assessment()), true, out);
      boolean history = history(opened, stated.period());
      return verdict(figures && lists && same && history);
    }
  }

  private String digest() {
    try {
      return Digest.of(workplace.here().resolve(file));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Integer verdict(boolean holds) {
    if (holds) {
      workplace.out().println("La entrega está entera y sus cifras son las que salen.");
      return Commands.DONE;
    }
    workplace.err().println("La entrega no se sostiene: vea arriba lo que difiere.");
    return Commands.WRONG;
  }

  private boolean none(String what, Collection<String> names) {
    if (!names.isEmpty()) {
      workplace.out().println(what + ": " + String.join(", ", names) + ".");
    }
    return names.isEmpty();
  }

  /** Letters and versions of Java differ between machines, and with them pictures and pages. */
  private boolean reports(Staging stated, MadeReports made, boolean sameContent) {
    Map<String, Boolean> same = made.same(stated);
    List<String> other = same.keySet().stream().filter(name -> !same.get(name)).toList();
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
    return !sameContent || other.stream().noneMatch(MadeReports::isSteady);
  }

  private boolean history(Opened opened, String period) {
    Staging staging = opened.staging();
    if (!staging.has(Names.HISTORY)) {
      boolean alone = !staging.has(Names.CHANGES);
      workplace
          .out()
          .println(
              "No trae historia: no se puede saber qué cambió después de enviarla."
                  + (alone ? "" : " La lista de cambios que trae no se puede comprobar."));
      return alone;
    }
    HistoryPart.Read read =
        HistoryPart.read(staging.path(Names.HISTORY), file + "!" + Names.HISTORY);
    LateChanges late = LateChanges.of(period, read.told());
    boolean listed =
        staging.has(Names.CHANGES) && staging.digest(Names.CHANGES).equals(Digest.of(late.sheet()));
    HistoryText text = new HistoryText(workplace.out());
    text.print(read);
    boolean told = read.broken() == null && text.print(new ToldAgain(opened, period, read.told()));
    text.print(late, listed);
    return told && listed && late.unapproved().isEmpty();
  }
}
