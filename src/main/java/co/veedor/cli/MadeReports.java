package co.veedor.cli;

import co.veedor.delivery.Names;
import co.veedor.delivery.Staging;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reports of a package, made again. */
final class MadeReports {
  private final List<ReportFormat> formats;
  private final Map<String, ReportFolder.Writing> made = new LinkedHashMap<>();

  /** Those that come out of a result. */
  MadeReports(List<ReportFormat> formats, Plan again) {
    this.formats = formats;
    formats.forEach(format -> made.putAll(format.files(again)));
    made.remove(Names.RESULT);
  }

  /** The name of every report there is, also of those this result has none of. */
  Set<String> names() {
    return formats.stream()
        .flatMap(format -> format.fileNames().stream())
        .collect(Collectors.toSet());
  }

  /** The names of those this result has. */
  Set<String> written() {
    return made.keySet();
  }

  /** Whether each is the same as in the package, by name. */
  Map<String, Boolean> same(Staging stated) {
    Map<String, Boolean> same = new TreeMap<>();
    try (Staging now = new Staging()) {
      write(now.path(Names.REPORTS));
      for (String name : made.keySet()) {
        String part = Names.REPORTS + "/" + name;
        same.put(name, stated.has(part) && stated.digest(part).equals(now.digest(part)));
      }
    }
    return same;
  }

  /** Writes them into a folder. */
  void write(Path folder) {
    new ReportFolder(folder).write("", made);
  }

  /** Whether a report is the same wherever it is made: neither letters nor pictures are in it. */
  static boolean isSteady(String name) {
    return name.endsWith(".json") || name.endsWith(".csv");
  }
}
