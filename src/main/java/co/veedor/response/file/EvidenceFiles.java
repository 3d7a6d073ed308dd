package co.veedor.response.file;

import co.veedor.response.Attachment;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens the files a response shows as evidence. Paths are relative to the folder of the response
 * file; whatever leads out of it, by itself or through a link of the file system, is not opened.
 */
public final class EvidenceFiles {
  private final Path folder;
  private final Map<String, Attachment> opened = new ConcurrentHashMap<>();

  /** The files below a folder. */
  public EvidenceFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The response with what was found in each file it names; each file is opened once. */
  public Response opened(Response response) {
    return response.evidence().anyMatch(EvidenceFiles::hasFile)
        ? response.withEvidence(this::opened)
        : response;
  }

  /** A piece of evidence with what was found in its file; itself when it names none. */
  public Evidence opened(Evidence evidence) {
    if (!hasFile(evidence)) {
      return evidence;
    }
    Source source = evidence.source();
    return evidence.with(source.opened(opened.computeIfAbsent(source.file(), this::found)));
  }

  private static boolean hasFile(Evidence evidence) {
    return !evidence.source().file().isEmpty();
  }

  private Attachment found(String name) {
    try {
      Path named = Path.of(name.replace('\\', '/'));
      Path file = folder.resolve(named).normalize();
      if (named.isAbsolute() || name.matches("(?i)[a-z]:.*") || !file.startsWith(folder)) {
        return Attachment.unread(Attachment.OUTSIDE);
      }
      if (!Files.exists(file)) {
        return Attachment.unread(Attachment.MISSING);
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return Attachment.unread(Attachment.OUTSIDE);
      }
      return Files.isRegularFile(file)
          ? Inspection.of(file, name)
          : Attachment.unread(Attachment.UNREADABLE);
    } catch (IOException | InvalidPathException unreadable) {
      return Attachment.unread(Attachment.UNREADABLE);
    }
  }
}
