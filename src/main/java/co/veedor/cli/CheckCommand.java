package co.veedor.cli;

import co.veedor.delivery.Claims;
import co.veedor.delivery.Delivery;
import co.veedor.delivery.Differences;
import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.delivery.Names;
import co.veedor.delivery.Opened;
import co.veedor.delivery.ResultFile;
import co.veedor.delivery.Staging;
import co.veedor.document.Digest;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code comprobar}: whether a package is whole and its figures are those that come out. */
@Command(
    name = "comprobar",
    description =
        "Comprueba una entrega: que esté entera, que sus cifras salgan otra vez de sus respuestas"
            + " y qué afirmaciones tienen respaldo.")
final class CheckCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(paramLabel = "ENTREGA", description = "El archivo que escribió «entregar» (.zip).")
  private Path file;

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
      Plan again = new Recalculation(workplace, stated, opened.plan()).again(opened.answers());
      Differences found = Differences.between(stated, again);
      DifferencesText.print(found, out);
      boolean figures = found.values().isEmpty() && found.sameInput();
      boolean lists = lists(opened, again, found.hashes().isEmpty());
      reports(staging, again);
      ClaimsText.print(Claims.of(again.assessment()), true, out);
      boolean history = history(staging, stated.period());
      return verdict(figures && lists && history);
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

  /** With other content or another program, lists may be worded otherwise. */
  private boolean lists(Opened opened, Plan again, boolean sameContent) {
    List<String> other = new ArrayList<>();
    Delivery.sheets(again)
        .forEach(
            (name, bytes) -> {
              if (!opened.staging().has(name)
                  || !opened.staging().digest(name).equals(Digest.of(bytes))) {
                other.add(name);
              }
            });
    if (!opened.tellsOf(again)) {
      other.add(Names.MANIFEST);
    }
    if (!other.isEmpty()) {
      workplace
          .out()
          .println("No son los que salen de estas respuestas: " + String.join(", ", other) + ".");
    }
    return other.isEmpty() || !sameContent;
  }

  /** Letters and versions of Java differ between machines, and with them pictures and pages. */
  private void reports(Staging stated, Plan again) {
    Map<String, ReportFolder.Writing> made = new LinkedHashMap<>();
    for (ReportFormat format : workplace.formats().apply(workplace.layout().get())) {
      made.putAll(format.files(again));
    }
    made.remove(Names.RESULT);
    Map<String, Boolean> same = new TreeMap<>();
    try (Staging now = new Staging()) {
      new ReportFolder(now.path(Names.REPORTS)).write("", made);
      for (String name : made.keySet()) {
        String part = Names.REPORTS + "/" + name;
        same.put(name, stated.has(part) && stated.digest(part).equals(now.digest(part)));
      }
    }
    List<String> other = same.keySet().stream().filter(name -> !same.get(name)).toList();
    workplace
        .out()
        .println(
            "Informes iguales byte a byte a los que salen aquí: "
                + (same.size() - other.size())
                + " de "
                + same.size()
                + (other.isEmpty()
                    ? "."
                    : "; difieren "
                        + String.join(", ", other)
                        + " (puede ser por las letras o el Java de cada equipo: valen las cifras"
                        + " de resultado.json)."));
  }

  private boolean history(Staging staging, String period) {
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
        staging.has(Names.CHANGES)
            && Arrays.equals(bytes(staging.path(Names.CHANGES)), late.sheet());
    HistoryText.print(read, late, listed, workplace.out());
    return read.broken() == null && listed;
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
