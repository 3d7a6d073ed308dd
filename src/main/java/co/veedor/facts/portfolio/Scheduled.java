package co.veedor.facts.portfolio;

/**
 * When an initiative is done, in months counted from the year 0.
 *
 * @param key key of the initiative
 * @param id its code
 * @param first its first month
 * @param last its last month
 * @param start its beginning as people write it
 * @param end its end as people write it
 */
public record Scheduled(String key, String id, int first, int last, String start, String end) {}
