package co.veedor.document.sheet;

import co.veedor.fault.Place;

/**
 * A cell of a sheet.
 *
 * @param place where it is, as {@code libro.xlsx:Hoja!C7} or {@code datos.csv:7:3}
 * @param text what it holds, stripped: numbers as plain decimals with at most fifteen digits,
 *     percentages already times a hundred, days as {@code AAAA-MM-DD}; empty when it is blank
 * @param kind what its text stands for
 */
public record Cell(Place place, String text, Kind kind) {
  /** What a cell holds. */
  public enum Kind {
    /** Nothing. */
    BLANK,
    /** Words. */
    TEXT,
    /** A number, or a percentage. */
    NUMBER,
    /** A day. */
    DATE,
    /** True or false, written {@code true} and {@code false}. */
    TRUTH,
    /** A formula; the text is what it gave last. */
    FORMULA
  }

  /** Whether it holds nothing. */
  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
