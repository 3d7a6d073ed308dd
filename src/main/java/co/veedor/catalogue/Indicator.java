package co.veedor.catalogue;

import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;

/**
 * The sheet of something a plan moves, as planners fill it in.
 *
 * @param id fixed id such as {@code IND-INF-01}
 * @param line id of its strategic line
 * @param name what it is called
 * @param kind outcome or output: a code of the vocabulary
 * @param formula how it is computed, in words
 * @param unit what it counts
 * @param higher whether more is better
 * @param initiatives ids of the initiatives that produce it, at least one
 * @param targets what should be reached, by years since its initiatives began (1 is the first)
 * @param red the value that separates red from amber
 * @param green the value that separates amber from green
 * @param frequency how often it is measured: a code of the vocabulary
 * @param responsible who measures it
 * @param source where the figure is taken from
 * @param norms ids of the norms that ask for it
 * @param rangeSource where the limits come from; empty when they are ours
 * @param confidence how sure its targets are: a code of the vocabulary
 */
public record Indicator(
    String id,
    String line,
    String name,
    String kind,
    String formula,
    String unit,
    boolean higher,
    List<String> initiatives,
    Map<Integer, Fraction> targets,
    Fraction red,
    Fraction green,
    String frequency,
    String responsible,
    String source,
    List<String> norms,
    String rangeSource,
    String confidence) {}
