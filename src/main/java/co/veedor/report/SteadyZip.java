package co.veedor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The container of office documents; it comes out the same whenever the same is written. */
public final class SteadyZip extends ZipArchiveOutputStream {
  /** The earliest day the container knows, in whatever zone the machine is. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** A container written to {@code out}. */
  public SteadyZip(OutputStream out) {
    super(out);
    setUseZip64(Zip64Mode.AsNeeded);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
  }
}
