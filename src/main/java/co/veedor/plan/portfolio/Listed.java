package co.veedor.plan.portfolio;

import co.veedor.document.Item;
import co.veedor.document.Item.Mapping;
import co.veedor.document.Item.Sequence;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a list of a portfolio.
 *
 * @param mapping its keys
 * @param key tells it from all others of the list
 * @param where where it is written; with its number when others stand on the same line
 */
record Listed(Mapping mapping, String key, String where) {

  /** The entries of a list; those of another shape are noted. */
  static List<Listed> of(String name, Sequence list, Notes notes) {
    Map<Place, Integer> sharing = new HashMap<>();
    list.items().forEach(item -> sharing.merge(item.place(), 1, Integer::sum));
    List<Listed> entries = new ArrayList<>(list.items().size());
    int number = 0;
    for (Item item : list.items()) {
      number++;
      boolean alone = sharing.get(item.place()) == 1;
      String where = item.place() + (alone ? "" : ", entrada " + number + " de «" + name + "»");
      if (item instanceof Mapping mapping) {
        entries.add(new Listed(mapping, "#" + entries.size(), where));
      } else {
        String what = "una entrada de «" + name + "» es " + item.shape();
        notes.odd(where, what, "un grupo de claves con «id»", item.place());
      }
    }
    return entries;
  }
}
