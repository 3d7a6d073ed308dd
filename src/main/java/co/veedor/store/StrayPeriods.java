package co.veedor.store;

import co.veedor.store.HistoryCheck.StrayPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Holds what is kept of the installation and of every period against what the history tells. */
final class StrayPeriods {
  private static final String ROWS =
      "SELECT "
          + HistoryRow.COLUMNS
          + " FROM history WHERE entity = :entity AND period IN ('', :code) ORDER BY seq";

  private StrayPeriods() {}

  /** The periods that hold something else; first, without a name, the installation if it does. */
  static List<StrayPeriod> all(Handle handle, RetoldInstallation installation) {
    StrayPeriod common = new StrayPeriod("", "", installation.strays(handle));
    List<Change.Scope> periods =
        handle
            .createQuery("SELECT entity, code AS period FROM period ORDER BY entity, code")
            .mapTo(Change.Scope.class)
            .list();
    return Stream.concat(
            Stream.of(common),
            periods.stream().map(each -> of(handle, each.entity(), each.period())))
        .filter(each -> !each.strays().isEmpty())
        .toList();
  }

  private static StrayPeriod of(Handle handle, String entity, String period) {
    Retelling retelling = new Retelling(period);
    try (Stream<HistoryRow> rows =
        handle
            .createQuery(ROWS)
            .bind("entity", entity)
            .bind("code", period)
            .mapTo(HistoryRow.class)
            .stream()) {
      rows.forEach(retelling::take);
    }
    return new StrayPeriod(
        entity,
        period,
        retelling.isWhole() ? strays(handle, entity, period, retelling) : List.of());
  }

  private static List<Stray> strays(
      Handle handle, String entity, String period, Retelling retelling) {
    String plan = Decisions.slot(entity, period).held(handle).map(Slot.Held::body).orElse(null);
    Object kept = KeptPeriod.read(handle, entity, period).read();
    List<Stray> strays =
        new ArrayList<>(Stray.between(retelling.document(), retelling.plan(), kept, plan));
    // The entity is held against the history once, and not in each of its periods.
    strays.removeIf(stray -> stray.place().equals("entity"));
    strays.addAll(Stray.between(retelling.records(), KeptRecords.of(handle, entity, period)));
    return strays;
  }
}
