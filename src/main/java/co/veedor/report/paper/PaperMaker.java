package co.veedor.report.paper;

import co.veedor.report.Layout;
import co.veedor.report.Table;
import co.veedor.report.chart.Charts;
import co.veedor.report.paper.Block.Caption;
import co.veedor.report.paper.BlockSpec.Condition;
import co.veedor.report.paper.BlockSpec.Section;
import co.veedor.report.paper.BlockSpec.Tabled;
import co.veedor.report.paper.Paper.Cover;
import co.veedor.report.paper.Paper.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes one report of one plan. */
final class PaperMaker {
  /** The words known where rows are left out: how many are shown, of how many. */
  static final Set<String> REST = Set.of("mostradas", "hay");

  private final PaperSpec spec;
  private final Layout layout;
  private final Charts charts;
  private final Numbering numbering = new Numbering();
  private final FigureMaker figures = new FigureMaker(numbering);
  private final List<Block> made = new ArrayList<>();
  private boolean wide;

  PaperMaker(PaperSpec spec, Layout layout, Charts charts) {
    this.spec = spec;
    this.layout = layout;
    this.charts = charts;
  }

  /** The report of the plan of {@code scope}. */
  Paper make(Scope scope) {
    UnaryOperator<String> words = words(scope);
    add(spec.notices(), scope, 0);
    List<String> notices = made.stream().flatMap(PaperMaker::texts).toList();
    made.clear();
    add(spec.blocks(), scope, 0);
    List<Line> lines =
        spec.cover().stream()
            .map(fact -> new Line(fact.name().filled(words), fact.text().filled(words)))
            .filter(line -> !line.text().isEmpty())
            .toList();
    String entity = scope.assessment().response().entity().name();
    Cover cover = new Cover(spec.title().filled(words), entity, lines, notices, spec.logo());
    return new Paper(
        cover, spec.header().filled(words), spec.footer(), spec.look(), numbering.complete(made));
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream();
    }
    return block instanceof Block.Notice notice
        ? Stream.of(notice.text())
        : Stream.of(((Block.Paragraph) block).text());
  }

  private void add(List<BlockSpec> blocks, Scope scope, int level) {
    for (BlockSpec block : blocks) {
      if (holds(block.condition(), scope)) {
        add(block, scope, level);
      }
    }
  }

  private static boolean holds(Condition condition, Scope scope) {
    return (condition.when().isEmpty() || says(scope, condition.when()))
        && (condition.unless().isEmpty() || !says(scope, condition.unless()));
  }

  private static boolean says(Scope scope, String word) {
    String value = Words.value(scope, word);
    return !value.isEmpty() && !value.equals("0");
  }

  private void add(BlockSpec block, Scope scope, int level) {
    UnaryOperator<String> words = words(scope);
    if (block instanceof Section section) {
      section(section, scope, level + 1);
    } else if (block instanceof BlockSpec.Text text) {
      String filled = text.text().filled(words);
      made.add(text.notice() ? new Block.Notice(filled) : new Block.Paragraph(filled));
    } else if (block instanceof BlockSpec.Bullets bullets) {
      made.add(new Block.Bullets(Template.filled(bullets.items(), words)));
    } else if (block instanceof BlockSpec.Made list) {
      list(list, scope);
    } else if (block instanceof Tabled table) {
      tables(table, scope);
    } else if (block instanceof BlockSpec.Charted charted) {
      made.addAll(figures.of(charted.of().of(charts, scope)));
    } else if (block instanceof BlockSpec.Contents contents) {
      made.add(new Block.Contents(contents.title().filled(words), List.of()));
    }
  }

  private void section(Section section, Scope scope, int level) {
    List<Scope> scopes =
        section.each()
            ? scope.instruments().stream().map(one -> new Scope(scope.plan(), one)).toList()
            : List.of(scope);
    for (Scope one : scopes) {
      turn(section, true);
      String title = section.title().filled(words(one));
      made.add(numbering.heading(level, title, section.annex(), section.page()));
      add(section.blocks(), one, level);
      turn(section, false);
    }
  }

  private void turn(Section section, boolean wider) {
    if (section.wide()) {
      wide = wider;
      made.add(new Block.Turn(wider));
    }
  }

  private void list(BlockSpec.Made list, Scope scope) {
    List<String> items =
        list.of().entries(scope, list.most()).stream()
            .map(entry -> list.item().filled(word -> entry.word(word, words(scope))))
            .toList();
    if (!items.isEmpty()) {
      made.add(new Block.Bullets(items));
    } else {
      empty(list.empty(), scope);
    }
  }

  private void empty(Template text, Scope scope) {
    if (!text.text().isEmpty()) {
      made.add(new Block.Paragraph(text.filled(words(scope))));
    }
  }

  private void tables(Tabled spec, Scope scope) {
    String title = spec.title().filled(words(scope));
    Layout own =
        spec.columns().isEmpty()
            ? layout
            : layout.with(new Table(spec.of().id(), title, spec.columns(), List.of()));
    Predicate<String> keep = code -> spec.only().isEmpty() || spec.only().contains(code);
    List<Table> tables =
        spec.of().of(own, scope, keep).stream().filter(table -> !table.rows().isEmpty()).toList();
    tables.forEach(table -> table(spec, title, table, scope));
    if (tables.isEmpty()) {
      empty(spec.empty(), scope);
    }
  }

  private void table(Tabled spec, String title, Table table, Scope scope) {
    int rows = table.rows().size();
    int shown = Math.min(rows, spec.most());
    UnaryOperator<String> words = words(scope);
    String rest =
        shown == rows
            ? ""
            : spec.rest()
                .filled(
                    word ->
                        switch (word) {
                          case "mostradas" -> Integer.toString(shown);
                          case "hay" -> Integer.toString(rows);
                          default -> words.apply(word);
                        });
    Table cut = new Table(table.id(), title, table.columns(), table.rows().subList(0, shown));
    Caption caption = numbering.caption(Caption.TABLE, title);
    made.add(new Block.TableBlock(caption, cut, Widths.of(cut, wide), rest));
  }

  private static UnaryOperator<String> words(Scope scope) {
    return word -> Words.value(scope, word);
  }
}
