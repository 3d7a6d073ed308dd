package co.veedor.report.paper;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** A PNG that is drawn when first asked for, and only once. Thread-safe. */
public final class Picture {
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  private final String name;
  private final Supplier<byte[]> drawing;
  private byte[] drawn;

  /**
   * A picture.
   *
   * @param name unique in the report; letters, digits, dots and hyphens
   * @param drawing makes the PNG
   */
  public Picture(String name, Supplier<byte[]> drawing) {
    this.name = name;
    this.drawing = drawing;
  }

  /** Its name, unique in the report. */
  public String name() {
    return name;
  }

  /** The PNG; not to be changed. */
  public synchronized byte[] png() {
    if (drawn == null) {
      drawn = drawing.get();
    }
    return drawn;
  }

  /** How tall it is for its width: height ÷ width, as the file itself says. */
  public double ratio() {
    ByteBuffer header = ByteBuffer.wrap(png());
    return header.getInt(HEIGHT_AT) / (double) header.getInt(WIDTH_AT);
  }
}
