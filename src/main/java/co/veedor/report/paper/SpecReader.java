package co.veedor.report.paper;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.report.paper.Paper.Footer;
import co.veedor.report.paper.Paper.Look;
import java.nio.file.Path;
import java.util.Set;

/** Reads {@code reports/informe.yaml} and what stands beside it. */
final class SpecReader {
  private static final String FILE = "informe.yaml";
  private static final String CSS = "informe.css";
  private static final String PAGE = "{pagina}";
  private static final String PAGES = "{paginas}";

  private final Path folder;
  private final FaultList faults = new FaultList(Kind.CONTENT);
  private final BlockReader blocks;
  private final Set<String> known = Words.known(false);

  private SpecReader(Path folder, Vocabulary words) {
    this.folder = folder;
    this.blocks = new BlockReader(words, faults, known);
  }

  /**
   * Reads what a report says and in which words.
   *
   * @param folder the folder {@code reports/}
   * @throws co.veedor.fault.FaultException with file and line of whatever is broken
   */
  static PaperSpec read(Path folder, Vocabulary words) {
    return new SpecReader(folder, words).read();
  }

  private PaperSpec read() {
    TextFile file = TextFile.read(folder.resolve(FILE), "reports/" + FILE, Kind.CONTENT);
    Fields fields = Fields.of(new DocumentReader(Kind.CONTENT).read(file), faults);
    PaperSpec spec =
        new PaperSpec(
            template(fields, "title"),
            fields.obligatoryList("cover").stream().map(this::fact).toList(),
            blocks.words(fields.list("notices")),
            template(fields, "header"),
            footer(fields),
            logo(fields),
            new Look(fields.text("font"), css()),
            blocks.read(fields.obligatoryList("blocks")));
    fields.done();
    faults.stopIfAny();
    return spec;
  }

  private PaperSpec.Fact fact(Item item) {
    Fields fields = Fields.of(item, faults);
    PaperSpec.Fact fact = new PaperSpec.Fact(template(fields, "name"), template(fields, "text"));
    fields.done();
    return fact;
  }

  private Template template(Fields fields, String key) {
    return Template.read(fields.text(key), fields.placeOf(key), known, faults);
  }

  private Footer footer(Fields fields) {
    String text = fields.text("footer");
    int page = text.indexOf(PAGE);
    int pages = text.indexOf(PAGES);
    if (page < 0 || pages < page) {
      faults.add(
          fields.placeOf("footer"),
          "el pie vale «" + text + "»",
          "un texto con {pagina} y {paginas}");
      return new Footer("", "", "");
    }
    return new Footer(
        text.substring(0, page),
        text.substring(page + PAGE.length(), pages),
        text.substring(pages + PAGES.length()));
  }

  private Logo logo(Fields fields) {
    if (!fields.has("logo")) {
      return null;
    }
    Fields logo = fields.fields("logo");
    String file = logo.text("file");
    String alternative = logo.text("alternative");
    logo.done();
    return Logo.read(folder.resolve(file), alternative, logo.placeOf("file"), faults);
  }

  private String css() {
    return TextFile.read(
            folder.resolve("informe").resolve(CSS), "reports/informe/" + CSS, Kind.CONTENT)
        .text();
  }
}
