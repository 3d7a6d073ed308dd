package co.veedor.fault;

/**
 * Where something stands.
 *
 * @param file the file as the person named it, or as content is known from the project's root
 * @param line from 1; 0 when the fault concerns the whole file
 */
public record Place(String file, int line) {
  /** The whole of {@code file}. */
  public static Place of(String file) {
    return new Place(file, 0);
  }

  /** A cell of a workbook: prints as {@code libro.xlsx:Hoja!C7}. */
  public static Place cell(String file, String sheet, String cell) {
    return of(file + ":" + sheet + "!" + cell);
  }

  /** A field of a text file, counted from 1: prints as {@code datos.csv:7:3}. */
  public static Place field(String file, int line, int field) {
    return of(file + ":" + line + ":" + field);
  }

  /** {@code file:line}, or {@code file} alone for the whole file. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
