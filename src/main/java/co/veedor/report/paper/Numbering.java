package co.veedor.report.paper;

import co.veedor.report.paper.Block.Caption;
import co.veedor.report.paper.Block.Contents;
import co.veedor.report.paper.Block.Heading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the parts, tables and figures of one report. */
final class Numbering {
  private static final int DEEPEST = 3;

  private final int[] counts = new int[DEEPEST];
  private final Map<String, Integer> captions = new HashMap<>();
  private boolean annexes;
  private int headings;

  /** The next title of a level; levels deeper than the deepest are drawn as that. */
  Heading heading(int level, String text, boolean annex, boolean page) {
    int depth = Math.min(level, DEEPEST);
    if (annex && !annexes) {
      annexes = true;
      Arrays.fill(counts, 0);
    }
    counts[depth - 1]++;
    Arrays.fill(counts, depth, DEEPEST, 0);
    return new Heading(depth, number(depth), text, "titulo" + ++headings, annexes, page);
  }

  private String number(int depth) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      boolean letter = annexes && i == 0;
      number.append(i > 0 ? "." : "");
      number.append(letter ? String.valueOf((char) ('A' + counts[i] - 1)) : counts[i]);
    }
    return number.toString();
  }

  /** The next caption of a label. */
  Caption caption(String label, String text) {
    return new Caption(label, captions.merge(label, 1, Integer::sum), text);
  }

  /** The same blocks, with all titles in the tables of contents. */
  List<Block> complete(List<Block> blocks) {
    List<Heading> all =
        blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    return blocks.stream()
        .map(
            block ->
                block instanceof Contents contents ? new Contents(contents.title(), all) : block)
        .toList();
  }
}
