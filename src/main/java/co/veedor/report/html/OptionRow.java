package co.veedor.report.html;

import java.util.List;

/**
 * An option of a question, with what it was worth.
 *
 * @param letter its letter
 * @param text what must be true to mark it
 * @param mark the mark as people read it
 * @param code the mark's code; empty when it was not marked
 * @param requires options that come before it, with commas
 * @param evidence titles of what backs it
 * @param credits what it is worth in each reading that says so
 */
record OptionRow(
    String letter,
    String text,
    String mark,
    String code,
    String requires,
    List<String> evidence,
    List<Why> credits) {}
