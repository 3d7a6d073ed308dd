package co.veedor.report.paper;

import java.util.List;

/**
 * A report as people read it, ready to be drawn in any format.
 *
 * @param cover its first page
 * @param header what stands above every page but the first
 * @param footer what stands below every page
 * @param look how it is drawn
 * @param blocks what it says, from the first page after the cover to the last
 */
public record Paper(Cover cover, String header, Footer footer, Look look, List<Block> blocks) {
  /** The language it is written in, as file formats name it. */
  public static final String LANGUAGE = "es-CO";

  /**
   * The first page.
   *
   * @param title what the report is
   * @param entity whose report it is
   * @param lines facts about it
   * @param notices what a reader must know before reading; may be empty
   * @param logo the entity's picture; null when it has none
   */
  public record Cover(
      String title, String entity, List<Line> lines, List<String> notices, Logo logo) {}

  /**
   * A named fact.
   *
   * @param name what it tells
   * @param text the fact
   */
  public record Line(String name, String text) {}

  /**
   * The number of the page, with what stands around it.
   *
   * @param before before the number
   * @param between between the number and how many pages there are
   * @param after after that
   */
  public record Footer(String before, String between, String after) {}

  /**
   * How it is drawn.
   *
   * @param font name of the letters of an editable document
   * @param css style sheet of a finished document
   */
  public record Look(String font, String css) {}
}
