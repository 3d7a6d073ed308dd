package co.veedor.response;

/**
 * What was found when the file of a piece of evidence was opened.
 *
 * @param state one of the constants here
 * @param type what it is by its content, as a person reads it; empty when unknown
 * @param size bytes; 0 when it could not be read
 * @param digest SHA-256 of its content, in hexadecimal; empty when it could not be read
 */
public record Attachment(String state, String type, long size, String digest) {
  /** Nobody looked. */
  public static final String UNKNOWN = "";

  /** It was read and is what its name says. */
  public static final String READ = "leido";

  /** There is no such file. */
  public static final String MISSING = "falta";

  /** Its path leads out of the folder of the response file: it is never opened. */
  public static final String OUTSIDE = "fuera";

  /** It holds nothing. */
  public static final String EMPTY = "vacio";

  /** It asks for a password. */
  public static final String ENCRYPTED = "cifrado";

  /** It is cut off or spoilt. */
  public static final String UNREADABLE = "ilegible";

  /** Its content is of another type than its name says. */
  public static final String OTHER_TYPE = "otro-tipo";

  /** Its content is not the one whose hash the entity states. */
  public static final String CHANGED = "otra-huella";

  /** What nobody looked at. */
  public static final Attachment UNSEEN = new Attachment(UNKNOWN, "", 0, "");

  /** A file that was not read. */
  public static Attachment unread(String state) {
    return new Attachment(state, "", 0, "");
  }
}
