package co.veedor.web.service;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.store.By;
import co.veedor.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples that come with the program, for who wants to look before beginning. */
public final class Examples {
  /** Tells responses from the other examples. */
  private static final Pattern ANSWERS = Pattern.compile("(?m)^answers:");

  private final Path folder;
  private final Store store;
  private final Rules rules;

  /** The examples in {@code folder}, to be put into {@code store}. */
  public Examples(Path folder, Store store, Rules rules) {
    this.folder = folder;
    this.store = store;
    this.rules = rules;
  }

  /**
   * Puts in every example whose entity is not there yet, waiting for the rules when need be.
   *
   * @return what was put in, as {@code entity/period}
   */
  public List<String> add(By by) {
    var known = rules.now().content().questionnaires();
    ResponseReader reader = new ResponseReader(known);
    List<String> added = new ArrayList<>();
    for (TextFile file : files()) {
      Response response = reader.read(file);
      String entity = response.entity().id();
      if (store.entities().find(entity).isEmpty()) {
        store.imports(known).put(response, by);
        added.add(entity + "/" + response.period().code());
      }
    }
    return added;
  }

  private List<TextFile> files() {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> TextFile.read(file, file.getFileName().toString(), Kind.RESPONSE))
          .filter(file -> ANSWERS.matcher(file.text()).find())
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
