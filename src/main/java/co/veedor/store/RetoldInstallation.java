package co.veedor.store;

import co.veedor.store.HistoryRow.Told;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Entities, people, who administers, who is shut out and what each is in which entity, told again
 * from the whole history. Each lies at a place: what it is, a blank, and which one.
 */
final class RetoldInstallation {
  private static final String ENTITY = "entity ";
  private static final String PERSON = "person ";
  private static final String MEMBERSHIP = "membership ";

  private final Map<String, Map<String, Object>> told = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private boolean whole;

  /** Takes the next row of the history, whatever it tells. */
  void take(HistoryRow row) {
    whole |= row.seq() == 1 && row.isSealed();
    Told told = row.told();
    switch (told.kind()) {
      case "entity" -> set(ENTITY + told.subject(), Retelling.map(told.now()));
      case "person", "person-password" -> set(PERSON + told.subject(), Retelling.map(told.now()));
      case "membership" -> membership(told);
      default -> {
        // Of a period, or nothing that is kept.
      }
    }
  }

  private void membership(Told row) {
    String role = row.now() == null ? row.old() : row.now();
    set(
        membership(row.entity(), row.subject(), role),
        row.now() == null ? null : member(row.subject(), role));
  }

  private void set(String place, Map<String, Object> record) {
    known.add(place);
    Retelling.set(told, place, record);
  }

  private static String membership(String entity, String person, String role) {
    return MEMBERSHIP + entity + " " + person + " " + role;
  }

  private static Map<String, Object> member(String person, String role) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("person", person);
    member.put("role", role);
    return member;
  }

  /**
   * What is kept otherwise. In a history that began before its rows had seals, what no row tells
   * may be from before it.
   */
  List<Stray> strays(Handle handle) {
    Map<String, Map<String, Object>> kept = new TreeMap<>();
    Entities.all(handle)
        .forEach(each -> kept.put(ENTITY + each.entity().id(), Retelling.map(Entities.told(each))));
    People.all(handle).forEach(each -> kept.put(PERSON + each.id(), Retelling.map(each.told())));
    Memberships.all(handle)
        .forEach(
            each ->
                kept.put(
                    membership(each.entity(), each.person(), each.role()),
                    member(each.person(), each.role())));
    if (!whole) {
      kept.keySet().retainAll(known);
    }
    return Stray.between(told, kept);
  }
}
