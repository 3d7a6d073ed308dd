package co.veedor.template;

import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The templates of a folder below {@code reports/} and of those it borrows from, compiled when
 * first used. Everything is escaped unless a template says otherwise. Thread-safe.
 */
public final class Templates {
  private final Path folder;
  private final String subfolder;
  private final PebbleEngine engine;

  /**
   * The templates of one folder, and of others for what it does not have.
   *
   * @param reports the folder {@code reports/}
   * @param subfolder the one below it that holds them
   * @param borrowed others below it, asked in this order
   */
  public Templates(Path reports, String subfolder, String... borrowed) {
    Path root = reports.toAbsolutePath();
    this.folder = root.resolve(subfolder);
    this.subfolder = subfolder;
    this.engine =
        new PebbleEngine.Builder()
            .loader(
                new DelegatingLoader(
                    Stream.concat(Stream.of(subfolder), Stream.of(borrowed))
                        .<Loader<?>>map(each -> new FileLoader(root.resolve(each).toString()))
                        .toList()))
            .autoEscaping(true)
            .strictVariables(true)
            .build();
  }

  /**
   * The text of a file that stands beside the templates.
   *
   * @throws FaultException when it is missing or no text
   */
  public String text(String name) {
    return TextFile.read(folder.resolve(name), place(name), Kind.CONTENT).text();
  }

  /**
   * Fills a template.
   *
   * @throws FaultException with file and line when the template is broken
   */
  public void fill(String name, Map<String, Object> values, Writer out) throws IOException {
    try {
      engine.getTemplate(name).evaluate(out, values);
    } catch (PebbleException broken) {
      throw new FaultException(Kind.CONTENT, fault(name, broken));
    }
  }

  private Fault fault(String name, PebbleException broken) {
    String file = broken.getFileName() == null ? name : broken.getFileName();
    int line = broken.getLineNumber() == null ? 0 : broken.getLineNumber();
    String reason = broken.getPebbleMessage().replaceAll("\\.$", "");
    String what = "la plantilla no se puede usar: " + reason;
    return Fault.at(new Place(place(file), line), what, "");
  }

  private String place(String name) {
    return "reports/" + subfolder + "/" + name;
  }
}
