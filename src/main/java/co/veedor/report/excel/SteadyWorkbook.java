package co.veedor.report.excel;

import co.veedor.report.SteadyZip;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that keeps few rows in memory, leaves no file behind, and comes out the same, byte by
 * byte, whenever the same is written.
 */
final class SteadyWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 64;

  private final Path folder;

  /** An empty workbook; its rows wait in a folder of its own until they are written. */
  SteadyWorkbook() throws IOException {
    super(new XSSFWorkbook(), ROWS_IN_MEMORY);
    this.folder = Files.createTempDirectory("veedor-libro");
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() {
    return TempFile.withStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()), SteadyWorkbook::writer);
  }

  private static SheetDataWriter writer() {
    try {
      return new SheetDataWriter();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new SteadyZip(out);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
