package co.veedor.report.paper;

import co.veedor.report.Table.Column;
import java.util.List;
import java.util.Set;

/** One piece of a report as {@code informe.yaml} asks for it. */
sealed interface BlockSpec {
  /** When it stays out. */
  Condition condition();

  /**
   * When a piece stays out: a word is empty or zero, or another one is not.
   *
   * @param when the word that must say something; empty when none
   * @param unless the word that must say nothing; empty when none
   */
  record Condition(String when, String unless) {}

  /**
   * A part with a title.
   *
   * @param title its title
   * @param page whether it begins a page
   * @param wide whether its pages lie wide
   * @param annex whether it is an annex
   * @param each whether it is repeated for each instrument
   * @param blocks what it holds
   */
  record Section(
      Condition condition,
      Template title,
      boolean page,
      boolean wide,
      boolean annex,
      boolean each,
      List<BlockSpec> blocks)
      implements BlockSpec {}

  /**
   * One paragraph.
   *
   * @param text the words
   * @param notice whether a reader must not miss it
   */
  record Text(Condition condition, Template text, boolean notice) implements BlockSpec {}

  /**
   * A list whose items are written in the file.
   *
   * @param items its items
   */
  record Bullets(Condition condition, List<Template> items) implements BlockSpec {}

  /**
   * A list of what there is.
   *
   * @param of what it runs over
   * @param most how many items at most
   * @param item what each says
   * @param empty what stands there when there is nothing to list; may be empty
   */
  record Made(Condition condition, Listing<?> of, int most, Template item, Template empty)
      implements BlockSpec {}

  /**
   * A table.
   *
   * @param of which one
   * @param title its caption
   * @param columns its columns; empty when those of all reports hold
   * @param only codes of the rows it keeps; empty when it keeps all
   * @param most how many rows at most
   * @param rest what is said below it when rows are left out
   * @param empty what stands there when it has no rows; may be empty
   */
  record Tabled(
      Condition condition,
      TableSource of,
      Template title,
      List<Column> columns,
      Set<String> only,
      int most,
      Template rest,
      Template empty)
      implements BlockSpec {}

  /**
   * Charts.
   *
   * @param of which ones
   */
  record Charted(Condition condition, ChartSource of) implements BlockSpec {}

  /**
   * The table of contents.
   *
   * @param title its title
   */
  record Contents(Condition condition, Template title) implements BlockSpec {}
}
