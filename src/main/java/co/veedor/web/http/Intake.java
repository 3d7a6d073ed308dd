package co.veedor.web.http;

/**
 * What a route takes in.
 *
 * @param limit the most bytes it reads
 * @param file whether the body may be a file as it is, without a form around it
 */
public record Intake(long limit, boolean file) {
  /** A JSON document or a form. */
  public static final Intake DOCUMENT = new Intake(1 << 20, false);

  /** A file of at most {@code limit} bytes, alone or in a form with other fields. */
  public static Intake file(long limit) {
    return new Intake(limit, true);
  }
}
