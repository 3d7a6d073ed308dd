package co.veedor.cli;

import co.veedor.store.HistoryCheck;
import co.veedor.store.HistoryWords;
import co.veedor.store.Store;
import co.veedor.store.StoredNames;
import co.veedor.store.StrayWords;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code historial verificar}: whether the history is what was written. */
@Command(
    name = "historial",
    description =
        "Comprueba que ningún renglón de la historia cambió, falta o está fuera de su lugar, y que"
            + " lo que se guarda es lo que ella dice.")
final class HistoryCommand implements Callable<Integer> {
  private static final String VERIFY = "verificar";
  private static final String NOT_WRITTEN = " y no es la que se escribió: ";

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
        String chain = check.broken() == null ? " y es la que se escribió, pero " : NOT_WRITTEN;
        workplace.err().println(rows + chain + HistoryWords.told(check) + ".");
        StrayWords words = new StrayWords(new StoredNames(store)::of);
        check.strays().forEach(each -> print(each, words));
        return Commands.WRONG;
      }
      workplace.out().println(rows + " y es la que se escribió.");
      workplace.out().println("Huella del último: " + check.hash());
      return Commands.DONE;
    }
  }

  private void print(HistoryCheck.StrayPeriod period, StrayWords words) {
    String whose =
        period.isCommon()
            ? "La instalación"
            : "Entidad " + period.entity() + ", vigencia " + period.period();
    workplace.err().println("  " + whose + " (lo que dice la historia → lo que hay):");
    period.strays().forEach(each -> workplace.err().println("    " + words.told(each)));
  }
}
