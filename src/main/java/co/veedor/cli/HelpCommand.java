package co.veedor.cli;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ayuda [COMANDO]}: how to use the program or one command. */
@Command(name = "ayuda", description = "Muestra cómo se usa el programa o un comando.")
final class HelpCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMANDO", arity = "0..1", description = "El comando que se explica.")
  private String command;

  HelpCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.commandLine().getParent();
    if (command == null) {
      root.usage(workplace.out());
      return Commands.DONE;
    }
    Map<String, CommandLine> known = root.getSubcommands();
    if (!known.containsKey(command)) {
      throw new FaultException(
          Kind.USAGE,
          Fault.unknown(
              Place.of(""),
              "el comando «" + command + "» no existe",
              "uno de: " + String.join(", ", known.keySet()),
              command,
              known.keySet()));
    }
    known.get(command).usage(workplace.out());
    return Commands.DONE;
  }
}
