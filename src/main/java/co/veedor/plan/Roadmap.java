package co.veedor.plan;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * What happens in each step of a plan.
 *
 * @param timeline its steps
 * @param steps one for each step of the timeline, in order
 */
public record Roadmap(Timeline timeline, List<Step> steps) {
  /**
   * What happens in one step.
   *
   * @param wave the step
   * @param starting ids of the initiatives that begin in it, the most urgent first
   * @param running ids of those that began before and go on
   * @param spent COP spent in it
   * @param staff most own full-time people occupied in one of its months
   * @param capacity own full-time people there are; null when the entity does not limit them
   */
  public record Step(
      Wave wave,
      List<String> starting,
      List<String> running,
      long spent,
      Fraction staff,
      Fraction capacity) {}
}
