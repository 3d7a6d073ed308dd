package co.veedor.report.paper;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.report.Layout;
import co.veedor.report.Table.Column;
import co.veedor.report.paper.BlockSpec.Condition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the pieces a report is made of, with the words their templates may use. */
final class BlockReader {
  private static final int MOST = 100_000;
  private static final List<String> WORDS = List.of("text", "notice", "bullets", "list");
  private static final List<String> ALL =
      List.of("section", "text", "notice", "bullets", "list", "table", "charts", "contents");

  private final Vocabulary words;
  private final FaultList faults;
  private final Set<String> known;

  /**
   * A reader.
   *
   * @param known the words templates may use
   */
  BlockReader(Vocabulary words, FaultList faults, Set<String> known) {
    this.words = words;
    this.faults = faults;
    this.known = known;
  }

  /** Reads pieces; those that are broken are left out, with a fault. */
  List<BlockSpec> read(List<Item> items) {
    return read(items, ALL);
  }

  /** Reads pieces that are only words: no titles, tables or pictures. */
  List<BlockSpec> words(List<Item> items) {
    return read(items, WORDS);
  }

  private List<BlockSpec> read(List<Item> items, List<String> kinds) {
    return items.stream()
        .map(item -> read(Fields.of(item, faults), kinds))
        .filter(Objects::nonNull)
        .toList();
  }

  private BlockSpec read(Fields fields, List<String> kinds) {
    String kind = kinds.stream().filter(fields::has).findFirst().orElse("");
    if (kind.isEmpty()) {
      String expected = "una de las claves: " + String.join(", ", kinds);
      faults.add(fields.place(), "no se sabe qué va aquí", expected);
      return null;
    }
    Condition condition = new Condition(word(fields, "when"), word(fields, "unless"));
    BlockSpec block = read(fields, kind, condition);
    fields.done();
    return block;
  }

  private BlockSpec read(Fields fields, String kind, Condition condition) {
    return switch (kind) {
      case "section" -> section(fields, condition);
      case "text" -> new BlockSpec.Text(condition, template(fields, kind, known), false);
      case "notice" -> new BlockSpec.Text(condition, template(fields, kind, known), true);
      case "bullets" -> bullets(fields, condition);
      case "list" -> list(fields, condition);
      case "table" -> table(fields, condition);
      case "charts" -> charts(fields, condition);
      default -> new BlockSpec.Contents(condition, template(fields, kind, known));
    };
  }

  private BlockSpec section(Fields fields, Condition condition) {
    boolean each = fields.has("each") && !fields.oneOf("each", List.of("instrumento")).isEmpty();
    Set<String> inside = new HashSet<>(known);
    inside.addAll(Words.known(each));
    BlockReader reader = new BlockReader(words, faults, inside);
    return new BlockSpec.Section(
        condition,
        template(fields, "section", inside),
        isSet(fields, "page"),
        isSet(fields, "wide"),
        isSet(fields, "annex"),
        each,
        reader.read(fields.obligatoryList("blocks")));
  }

  private BlockSpec bullets(Fields fields, Condition condition) {
    List<Template> items =
        fields.obligatoryList("bullets").stream()
            .map(item -> Template.read(fields.textOf(item, "bullets"), item.place(), known, faults))
            .toList();
    return new BlockSpec.Bullets(condition, items);
  }

  private BlockSpec list(Fields fields, Condition condition) {
    Listing<?> listing = Listing.ALL.get(fields.oneOf("list", Listing.ALL.keySet()));
    Set<String> inside = new HashSet<>(known);
    if (listing != null) {
      inside.addAll(listing.known());
    }
    Template item = template(fields, "item", inside);
    Template empty = optional(fields, "empty", known);
    return listing == null
        ? null
        : new BlockSpec.Made(condition, listing, most(fields), item, empty);
  }

  private BlockSpec table(Fields fields, Condition condition) {
    TableSource source =
        TableSource.of(fields.oneOf("table", TableSource.ids())).orElse(TableSource.TOTALS);
    List<Column> columns = Layout.columns(source.id(), fields.list("columns"), faults);
    Set<String> inside = new HashSet<>(known);
    inside.addAll(PaperMaker.REST);
    return new BlockSpec.Tabled(
        condition,
        source,
        template(fields, "title", known),
        columns,
        only(fields, source.codes(words)),
        most(fields),
        optional(fields, "rest", inside),
        optional(fields, "empty", known));
  }

  private Set<String> only(Fields fields, Collection<String> codes) {
    for (Item item : fields.list("only")) {
      String code = fields.textOf(item, "only");
      if (!codes.contains(code)) {
        faults.unknown(
            item.place(),
            "esta tabla no tiene filas «" + code + "»",
            codes.isEmpty() ? "ninguna elección" : "uno de: " + String.join(", ", codes),
            code,
            codes);
      }
    }
    return Set.copyOf(fields.texts("only"));
  }

  private BlockSpec charts(Fields fields, Condition condition) {
    ChartSource source =
        ChartSource.of(fields.oneOf("charts", ChartSource.codes())).orElse(ChartSource.DOMAINS);
    return new BlockSpec.Charted(condition, source);
  }

  private Template template(Fields fields, String key, Set<String> inside) {
    return Template.read(fields.text(key), fields.placeOf(key), inside, faults);
  }

  private Template optional(Fields fields, String key, Set<String> inside) {
    return Template.read(fields.textOr(key, ""), fields.placeOf(key), inside, faults);
  }

  private String word(Fields fields, String key) {
    return fields.has(key) ? fields.oneOf(key, known) : "";
  }

  private static int most(Fields fields) {
    return fields.has("most") ? (int) fields.whole("most", 1, MOST) : MOST;
  }

  private static boolean isSet(Fields fields, String key) {
    return fields.has(key) && fields.oneOf(key, List.of("true", "false")).equals("true");
  }
}
