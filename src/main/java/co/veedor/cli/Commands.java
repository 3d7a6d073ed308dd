package co.veedor.cli;

import co.veedor.fault.FaultException;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's commands, and how their ends become exit statuses. */
@Command(
    name = "veedor",
    synopsisSubcommandLabel = "COMANDO",
    description = "Autoevaluación de Gobierno Digital explicada: puntajes, brechas e iniciativas.")
public final class Commands implements Runnable {
  /** Everything was done. */
  public static final int DONE = 0;

  /** The program failed: a bug, or a broken machine. */
  public static final int FAILED = 1;

  /** The input or the arguments are wrong. */
  public static final int WRONG = 2;

  @Spec private CommandSpec spec;

  private Commands() {}

  /**
   * Runs a command line.
   *
   * @return the exit status
   */
  public static int run(Workplace workplace, String... arguments) {
    CommandLine line = new CommandLine(new Commands());
    verbs(workplace).forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.getCommandSpec().version("veedor " + workplace.version());
    SpanishUsage.apply(line);
    line.setParameterExceptionHandler(new UsageFaults(workplace.err()));
    line.setExecutionExceptionHandler((failure, command, parsed) -> told(workplace, failure));
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      workplace.out().println("veedor " + workplace.version());
      return DONE;
    }
    try {
      return line.execute(arguments);
    } catch (Error broken) {
      return told(workplace, broken);
    }
  }

  /** The verbs, in the order the help shows them. */
  private static List<Object> verbs(Workplace workplace) {
    return List.of(
        new EvaluateCommand(workplace),
        new TemplateCommand(workplace),
        new QuestionnairesCommand(workplace),
        new VerifyCommand(workplace),
        new CompareCommand(workplace),
        new RecalculateCommand(workplace),
        new DeliverCommand(workplace),
        new CheckCommand(workplace),
        new ProposeCommand(workplace),
        new SimulateCommand(workplace),
        new NextLevelCommand(workplace),
        new ReviewCommand(workplace),
        new PortfolioCommand(workplace),
        new ServeCommand(workplace),
        new BackupCommand(workplace),
        new RestoreCommand(workplace),
        new HistoryCommand(workplace),
        new HelpCommand(workplace));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "falta el comando");
  }

  private static int told(Workplace workplace, Throwable failure) {
    PrintStream err = workplace.err();
    if (failure instanceof FaultException fault) {
      err.println(fault.getMessage());
      return WRONG;
    }
    err.println("Veedor falló por un error del programa (" + failure + ").");
    err.println("Para ver el detalle, repita con VEEDOR_TRAZA=1.");
    if (System.getenv("VEEDOR_TRAZA") != null) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }
}
