package co.veedor.delivery;

import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.store.HistoryRow;
import co.veedor.store.Retelling;
import co.veedor.store.Stray;
import java.util.List;

/** Holds the answers and the plan of a package against what its history tells. */
public final class ToldAgain {
  private final Opened opened;
  private final Retelling retelling;

  /**
   * A package and its history.
   *
   * @param told the rows of the history that are shown
   */
  public ToldAgain(Opened opened, String period, List<HistoryRow> told) {
    this.opened = opened;
    this.retelling = new Retelling(period);
    told.forEach(retelling::take);
  }

  /** Whether the history tells all of the period, so that the rest can be held against it. */
  public boolean isWhole() {
    return retelling.isWhole();
  }

  /** What the package holds otherwise; empty when it holds what was told. */
  public List<Stray> strays() {
    String answers = opened.manifest().answers().get(0);
    String plan = opened.manifest().plan();
    return Stray.between(
        StoredResponse.asNamed(retelling.document()),
        retelling.plan(),
        StoredResponse.asNamed(JsonValues.read(opened.text(answers).text(), Place.of(answers))),
        plan.isEmpty() ? null : opened.text(plan).text());
  }
}
