package co.veedor.facts.portfolio;

/**
 * When an initiative is done, in months counted from the year 0.
 *
 * @param key key of the initiative
 * @param id its code; empty when missing
 * @param first its first month
 * @param last its last month; before the first one when the plan says so
 * @param start its beginning as people write it
 * @param end its end as people write it
 * @param where where it is written
 */
public record Scheduled(
    String key, String id, int first, int last, String start, String end, String where) {

  /** What a person looks for: its code, or where it is written when it has none. */
  public String label() {
    return id.isEmpty() ? where : id;
  }
}
