package co.veedor;

import co.veedor.assessment.Content;
import co.veedor.assessment.ContentFolder;
import co.veedor.cli.Commands;
import co.veedor.cli.Workplace;
import co.veedor.engine.RuleCache;
import co.veedor.report.Layout;
import co.veedor.report.ReportFormat;
import co.veedor.report.excel.GapWorkbook;
import co.veedor.report.excel.SubmissionWorkbook;
import co.veedor.report.html.Dashboard;
import co.veedor.report.json.ResultJson;
import co.veedor.report.oscal.OscalFormat;
import co.veedor.report.paper.Papers;
import co.veedor.report.pdf.PdfReport;
import co.veedor.report.word.WordReport;
import co.veedor.response.Colombia;
import co.veedor.store.StoreSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The only wiring: settings in, exit status out. The only holder of a clock. */
public final class App {
  private static final String VERSION =
      Optional.ofNullable(App.class.getPackage().getImplementationVersion()).orElse("desarrollo");

  private App() {}

  /** Runs the program; the process ends with the command's exit status. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Path home = Path.of(System.getProperty("veedor.home", "."));
    Path cache =
        Path.of(System.getProperty("veedor.cache", home.resolve("target/cache").toString()));
    Clock clock = Clock.system(Colombia.ZONE);
    System.exit(Commands.run(workplace(home, cache, Path.of(""), clock, out, err), arguments));
  }

  /** Everything a command works with, wired. */
  public static Workplace workplace(
      Path home, Path cache, Path here, Clock clock, PrintStream out, PrintStream err) {
    ContentFolder folder = new ContentFolder(home);
    Supplier<Content> content = once(() -> folder.open(new RuleCache(cache)));
    Supplier<Layout> layout = once(() -> Layout.read(home.resolve("reports")));
    return new Workplace(
        here,
        home,
        () -> LocalDate.now(clock),
        clock::instant,
        VERSION,
        out,
        err,
        folder,
        content,
        layout,
        chosen -> formats(chosen, home.resolve("reports"), content),
        App::database);
  }

  private static List<ReportFormat> formats(
      Layout layout, Path reports, Supplier<Content> content) {
    Papers papers = new Papers(layout, reports);
    return List.of(
        new GapWorkbook(layout),
        new SubmissionWorkbook(layout, () -> content.get().questionnaires()),
        new Dashboard(layout, reports),
        new WordReport(papers, layout),
        new PdfReport(papers, layout),
        new OscalFormat(),
        new ResultJson());
  }

  /** The embedded database in a folder, unless the environment names one. */
  private static StoreSettings database(Path folder) {
    return new StoreSettings(
        folder,
        environment("VEEDOR_BD"),
        environment("VEEDOR_BD_USUARIO"),
        environment("VEEDOR_BD_CLAVE"));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("").strip();
  }

  private static <T> Supplier<T> once(Supplier<T> make) {
    Object[] made = new Object[1];
    return () -> {
      if (made[0] == null) {
        made[0] = make.get();
      }
      @SuppressWarnings("unchecked")
      T value = (T) made[0];
      return value;
    };
  }
}
