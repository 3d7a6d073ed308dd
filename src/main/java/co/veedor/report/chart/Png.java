package co.veedor.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG. The writer of the platform tries five filters on every row and copies the
 * picture several times: for the flat colours of charts that is most of the time a report takes.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] EIGHT_BITS_OF_RED_GREEN_BLUE = {8, 2, 0, 0, 0};
  private static final int CHANNELS = 3;
  private static final int BYTE = 8;
  private static final int CHUNK = 12;
  private static final int BUFFER = 1 << 16;

  private Png() {}

  /** The PNG of a picture of the type {@code TYPE_INT_RGB}. */
  static byte[] of(BufferedImage image) {
    byte[] header =
        ByteBuffer.allocate(2 * Integer.BYTES + EIGHT_BITS_OF_RED_GREEN_BLUE.length)
            .putInt(image.getWidth())
            .putInt(image.getHeight())
            .put(EIGHT_BITS_OF_RED_GREEN_BLUE)
            .array();
    ByteArrayOutputStream png = new ByteArrayOutputStream(BUFFER);
    png.writeBytes(SIGNATURE);
    png.writeBytes(chunk("IHDR", header));
    png.writeBytes(chunk("IDAT", packed(rows(image))));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /** Each row begins with the number of its filter: none. */
  private static byte[] rows(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] rows = new byte[image.getHeight() * (width * CHANNELS + 1)];
    int at = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        at++;
      }
      rows[at++] = (byte) (pixels[i] >> 2 * BYTE);
      rows[at++] = (byte) (pixels[i] >> BYTE);
      rows[at++] = (byte) pixels[i];
    }
    return rows;
  }

  private static byte[] packed(byte[] rows) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
      byte[] part = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] chunk(String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK + data.length).putInt(data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 check = new CRC32();
    check.update(chunk.array(), Integer.BYTES, Integer.BYTES + data.length);
    return chunk.putInt((int) check.getValue()).array();
  }
}
