package co.veedor.report.html;

import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

/** The templates of the dashboard, compiled when first used. Thread-safe. */
final class Templates {
  private static final String FOLDER = "tablero";

  private final Path folder;
  private final PebbleEngine engine;

  /** The templates below the reports' folder. */
  Templates(Path reports) {
    this.folder = reports.toAbsolutePath().resolve(FOLDER);
    this.engine =
        new PebbleEngine.Builder()
            .loader(new FileLoader(folder.toString()))
            .autoEscaping(true)
            .strictVariables(true)
            .build();
  }

  /** The text of a file that stands beside the templates. */
  String text(String name) {
    return TextFile.read(folder.resolve(name), place(name), Kind.CONTENT).text();
  }

  /**
   * Fills a template.
   *
   * @throws FaultException with file and line when the template is broken
   */
  void fill(String name, Map<String, Object> values, Writer out) throws IOException {
    try {
      engine.getTemplate(name).evaluate(out, values);
    } catch (PebbleException broken) {
      throw new FaultException(Kind.CONTENT, fault(name, broken));
    }
  }

  private static Fault fault(String name, PebbleException broken) {
    String file = broken.getFileName() == null ? name : broken.getFileName();
    int line = broken.getLineNumber() == null ? 0 : broken.getLineNumber();
    String reason = broken.getPebbleMessage().replaceAll("\\.$", "");
    String what = "la plantilla no se puede usar: " + reason;
    return Fault.at(new Place(place(file), line), what, "");
  }

  private static String place(String name) {
    return "reports/" + FOLDER + "/" + name;
  }
}
