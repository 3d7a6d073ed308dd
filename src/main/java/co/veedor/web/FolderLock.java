package co.veedor.web;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second server away from a folder of data; let go of when the program ends, however. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a folder.
   *
   * @throws FaultException when another server has it or it cannot be written
   */
  static FolderLock take(Path folder) {
    FileChannel channel = open(folder);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException ours) {
      // The same program has it: the same answer.
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    new FolderLock(channel).close();
    throw stop(folder, "otro servidor de Veedor ya usa esta carpeta", "otra carpeta, o detenerlo");
  }

  private static FileChannel open(Path folder) {
    try {
      Path file = Files.createDirectories(folder).resolve("servidor.lock");
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException refused) {
      throw stop(folder, "no se puede escribir en la carpeta de datos", "una carpeta propia");
    }
  }

  private static FaultException stop(Path folder, String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of(folder.toString()), what, expected));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
