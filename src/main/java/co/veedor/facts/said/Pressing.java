package co.veedor.facts.said;

import java.time.LocalDate;

/**
 * A legal term that pulls an initiative forward.
 *
 * @param initiative id of the initiative
 * @param day last day to comply
 * @param why the explanation
 */
public record Pressing(String initiative, LocalDate day, Why why) {}
