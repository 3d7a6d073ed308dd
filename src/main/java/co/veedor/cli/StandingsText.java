package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.report.Standings;
import java.io.PrintStream;

/** Tells totals in both readings, with how much of each instrument was reviewed. */
final class StandingsText {
  private StandingsText() {}

  /** Prints the totals of every instrument that has any. */
  static void print(Assessment assessment, PrintStream out) {
    Standings.of(assessment).instruments().stream()
        .filter(each -> !each.totals().isEmpty())
        .forEach(each -> print(each, out));
  }

  private static void print(Standings.Instrument instrument, PrintStream out) {
    out.println(instrument.name());
    instrument.totals().forEach(each -> out.println("  " + each.name() + ": " + each.told()));
    out.println("  Revisadas: " + instrument.review());
  }
}
