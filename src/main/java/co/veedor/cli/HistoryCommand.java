package co.veedor.cli;

import co.veedor.store.HistoryCheck;
import co.veedor.store.HistoryWords;
import co.veedor.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code historial verificar}: whether the history is what was written. */
@Command(
    name = "historial",
    description =
        "Comprueba que ningún renglón de la historia cambió, falta o está fuera de su lugar.")
final class HistoryCommand implements Callable<Integer> {
  private static final String VERIFY = "verificar";

  private final Workplace workplace;

  @Parameters(paramLabel = VERIFY, description = "Lo que se hace con la historia: verificar.")
  private String action;

  @Mixin private DataFolder data = new DataFolder();

  HistoryCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (!action.equals(VERIFY)) {
      throw UsageFaults.unknown(
          "historial", "no se conoce «" + action + "»", action, List.of(VERIFY));
    }
    data.checkThere(workplace);
    try (Store store = data.open(workplace)) {
      HistoryCheck check = store.history().verify();
      String rows = "La historia tiene " + check.rows() + " renglones";
      if (!check.isWhole()) {
        workplace
            .err()
            .println(rows + " y no es la que se escribió: " + HistoryWords.told(check) + ".");
        check.strays().forEach(this::print);
        return Commands.WRONG;
      }
      workplace.out().println(rows + " y es la que se escribió.");
      workplace.out().println("Huella del último: " + check.hash());
      return Commands.DONE;
    }
  }

  private void print(HistoryCheck.StrayPeriod period) {
    workplace.err().println("  " + period.entity() + ", vigencia " + period.period() + ":");
    period.strays().forEach(each -> workplace.err().println("    " + HistoryWords.told(each)));
  }
}
