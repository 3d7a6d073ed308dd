package co.veedor.report.html;

import java.util.List;

/**
 * An explanation as the page shows it. Texts are empty where there is nothing to show.
 *
 * @param anchor its place in the page
 * @param title what it tells
 * @param value the number it explains
 * @param says the reason in one sentence
 * @param rule what decided so; without name for what the entity itself said
 * @param inputs what it comes from
 * @param sum the contributions added; empty with fewer than two inputs
 * @param omitted what was left out; empty when another explanation of the same thing tells it
 * @param alike the explanation that tells what was left out; null when this one does
 * @param parameters dated parameters used
 * @param source where the answer is written
 */
record Why(
    String anchor,
    String title,
    String value,
    String says,
    Rule rule,
    List<Input> inputs,
    String sum,
    List<Omitted> omitted,
    Ref alike,
    List<Parameter> parameters,
    String source) {
  private static final int FEW = 3;

  /**
   * A rule.
   *
   * @param name its fixed name; empty for none
   * @param decides what it decides, in one sentence; empty when that is not known
   */
  record Rule(String name, String decides) {}

  /** Whether one sentence can tell where it comes from: a single part, or few added whole. */
  public boolean isTold() {
    boolean whole = inputs.size() <= FEW && inputs.stream().allMatch(Input::whole);
    return inputs.size() == 1 || !inputs.isEmpty() && whole;
  }

  /** Whether all that it comes from weighs the same. */
  public boolean isEven() {
    return inputs.stream().map(Input::weight).distinct().count() == 1;
  }

  /** The same, leaving to {@code other} what both leave out. */
  Why after(Why other, Index index) {
    boolean same = !omitted.isEmpty() && Omitted.told(omitted).equals(Omitted.told(other.omitted));
    Ref told = new Ref(other.title, index.link(other.anchor));
    return same
        ? new Why(
            anchor, title, value, says, rule, inputs, sum, List.of(), told, parameters, source)
        : this;
  }

  /**
   * One row of what a number comes from.
   *
   * @param what its code, leading to its own explanation
   * @param name what it is called; empty when it belongs to what is explained
   * @param aspect what of it counts; empty when it is the same as in the explanation itself
   * @param value its value
   * @param whole whether all of it counts, or all of it is taken away
   * @param sign what stands before it in a sum
   * @param weight its weight
   * @param exact its weight as a fraction
   * @param share value times weight
   */
  record Input(
      Ref what,
      String name,
      String aspect,
      String value,
      boolean whole,
      String sign,
      String weight,
      String exact,
      String share) {}

  /**
   * Something left out.
   *
   * @param what its code, leading to its own explanation
   * @param name what it is called
   * @param reason why
   */
  record Omitted(Ref what, String name, String reason) {
    /** What people read of all of them, wherever they lead. */
    static List<String> told(List<Omitted> omitted) {
      return omitted.stream().map(each -> each.what.text() + each.name + each.reason).toList();
    }
  }

  /**
   * A parameter that was used.
   *
   * @param what its fixed name, leading to where it comes from
   * @param value with its unit
   */
  record Parameter(Ref what, String value) {}
}
