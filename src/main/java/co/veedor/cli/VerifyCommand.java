package co.veedor.cli;

import co.veedor.verification.Verifier;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code verificar}: proves questionnaires, catalogues, rules and their cases. */
@Command(
    name = "verificar",
    description = "Comprueba los cuestionarios, los catálogos, las reglas y sus casos.")
final class VerifyCommand implements Callable<Integer> {
  private final Workplace workplace;

  VerifyCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Verifier.Verified verified =
        new Verifier(workplace.folder(), workplace.content().get()).verify();
    workplace.layout().get();
    workplace
        .out()
        .println(
            "Todo se cumple: cuestionarios, "
                + verified.questionnaires()
                + "; enlaces entre cuestionarios, "
                + verified.links()
                + "; archivos de reglas, "
                + verified.files()
                + "; reglas, "
                + verified.rules()
                + "; casos, "
                + verified.cases()
                + ".");
    return Commands.DONE;
  }
}
