package co.veedor.facts;

import java.time.LocalDate;

/**
 * A legal term as it stands on the day of the assessment.
 *
 * @param name the term's name
 * @param order order of the entities it binds
 * @param day last day to comply
 * @param source the norm that fixes it
 * @param doubt what a reader must know of how sure the day is; empty when it is certain
 */
public record Due(String name, String order, LocalDate day, String source, String doubt) {}
