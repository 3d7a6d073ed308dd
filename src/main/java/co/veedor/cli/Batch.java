package co.veedor.cli;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.json.ResultJson;
import co.veedor.report.text.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Assesses every response file below a folder, one after the other; keeps none in memory. */
final class Batch {
  private static final String RESULT = new ResultJson().fileName();
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final Workplace workplace;
  private final Evaluation evaluation;
  private final ReportFolder output;
  private final List<ReportFormat> formats;
  private final Subfolders subfolders = new Subfolders();
  private final Consolidated consolidated = new Consolidated();
  private int refused;

  Batch(
      Workplace workplace, Evaluation evaluation, ReportFolder output, List<ReportFormat> formats) {
    this.workplace = workplace;
    this.evaluation = evaluation;
    this.output = output;
    this.formats = formats;
  }

  /**
   * Assesses everything in {@code folder}.
   *
   * @param name the folder as the person named it
   * @return the exit status: wrong only when there was nothing that could be assessed
   */
  int run(Path folder, String name) {
    List<Path> files = files(folder, name);
    Progress progress = new Progress(workplace.err(), files.size());
    for (Path file : files) {
      progress.step();
      one(file, Path.of(name).resolve(folder.relativize(file)).toString(), progress);
    }
    progress.end();
    PrintStream out = workplace.out();
    out.print(TextTable.draw(consolidated.table()));
    out.println();
    out.println(files.size() - refused + " archivos evaluados y " + refused + " rechazados.");
    return refused < files.size() ? Commands.DONE : Commands.WRONG;
  }

  private void one(Path file, String name, Progress progress) {
    try {
      Plan plan = evaluation.plan(file, name);
      subfolders.claim(plan.assessment().response());
      output.write(Subfolders.name(plan.assessment().response()), plan, formats);
      consolidated.add(plan.assessment());
    } catch (FaultException wrong) {
      if (wrong.kind() != Kind.RESPONSE) {
        throw wrong;
      }
      refused++;
      progress.clear();
      workplace.err().println(wrong.getMessage());
    }
  }

  private static List<Path> files(Path folder, String name) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files =
          found
              .filter(Files::isRegularFile)
              .filter(Batch::isResponse)
              .filter(file -> !file.getFileName().toString().equals(RESULT))
              .sorted()
              .toList();
      if (!files.isEmpty()) {
        return files;
      }
    } catch (IOException unreadable) {
      throw nothing(name, "no se puede leer la carpeta");
    }
    throw nothing(name, "no hay archivos de respuestas");
  }

  private static boolean isResponse(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static FaultException nothing(String name, String what) {
    return new FaultException(
        Kind.USAGE, Fault.at(Place.of(name), what, "una carpeta con archivos .yaml, .yml o .json"));
  }
}
