package co.veedor.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives every command's help its Spanish headings. */
final class SpanishUsage {
  private SpanishUsage() {}

  static void apply(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading("Uso: ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%nArgumentos:%n");
    usage.optionListHeading("%nOpciones:%n");
    usage.commandListHeading("%nComandos:%n");
    usage.width(100);
    line.getSubcommands().values().forEach(SpanishUsage::apply);
  }
}
