package co.veedor.cli;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Spanish what is wrong with the words of a command. */
final class UsageFaults implements IParameterExceptionHandler {
  private final PrintStream err;

  UsageFaults(PrintStream err) {
    this.err = err;
  }

  /** Says what is wrong with the value of an option or argument. */
  static FaultException wrong(String option, String what, String expected) {
    return new FaultException(
        FaultException.Kind.USAGE, Fault.at(Place.of(option), what, expected));
  }

  /** Says that a word is none of those known. */
  static FaultException unknown(String where, String what, String given, List<String> known) {
    return new FaultException(
        FaultException.Kind.USAGE,
        Fault.unknown(Place.of(where), what, "uno de: " + String.join(", ", known), given, known));
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    err.println(fault(wrong, line).message());
    err.println("Para ver cómo se usa: ./veedor ayuda " + helpTopic(line));
    return Commands.WRONG;
  }

  private static String helpTopic(CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName();
  }

  private static Fault fault(ParameterException wrong, CommandLine line) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String given = unmatched.getUnmatched().get(0);
      List<String> known = known(line);
      return Fault.unknown(
          Place.of(""),
          "no se conoce «" + given + "»",
          "uno de: " + String.join(", ", known),
          given,
          known);
    }
    if (wrong instanceof MissingParameterException missing) {
      String lacking =
          missing.getMissing().isEmpty() ? "un argumento" : named(missing.getMissing().get(0));
      return Fault.at(Place.of(""), "falta " + lacking, "el comando completo");
    }
    if (line.getParent() == null) {
      return Fault.at(
          Place.of(""), "falta el comando", "uno de: " + String.join(", ", known(line)));
    }
    String option = wrong.getArgSpec() == null ? "" : " en " + named(wrong.getArgSpec());
    return Fault.at(
        Place.of(""), "el valor «" + wrong.getValue() + "»" + option + " no sirve", "otro valor");
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "el valor de " + option.longestName()
        : argument.paramLabel();
  }

  private static List<String> known(CommandLine line) {
    List<String> known = new ArrayList<>(line.getSubcommands().keySet());
    line.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
    return known;
  }
}
