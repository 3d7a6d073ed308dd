package co.veedor.report.html;

import java.util.List;

/** What there is to know of a thing besides its explanations. Lists and texts may be empty. */
sealed interface About {
  /** The word by which the template chooses how to show it. */
  String kind();

  /** Whether a place of the page is in it. */
  default boolean holds(String place) {
    return false;
  }

  /** Nothing more to know. */
  record Nothing() implements About {
    @Override
    public String kind() {
      return "nothing";
    }
  }

  /**
   * How the questions below a node are counted.
   *
   * @param anchor its place in the page
   * @param total how many there are
   * @param groups questions by what became of them; only groups with any
   */
  record Counts(String anchor, int total, List<Group> groups) implements About {
    @Override
    public String kind() {
      return "counts";
    }

    @Override
    public boolean holds(String place) {
      return anchor.equals(place);
    }
  }

  /**
   * Questions counted together.
   *
   * @param name what they have in common
   * @param questions each leads to its explanations
   */
  record Group(String name, List<Ref> questions) {}

  /**
   * A question.
   *
   * @param text what is asked
   * @param options what can be marked
   * @param scale the scale it is answered with, leading to its levels; empty when it has none
   * @param answer what the entity said
   * @param facts the fixed texts: help, audit, consequence and so on
   * @param evidence documents expected
   * @param norms what it rests on, each leading to what is known of it
   * @param confidence how sure the question's facts are
   * @param source where they come from
   */
  record OfQuestion(
      String text,
      List<OptionRow> options,
      Ref scale,
      AnswerView answer,
      List<Text> facts,
      List<String> evidence,
      List<Ref> norms,
      Confidence confidence,
      String source)
      implements About {
    @Override
    public String kind() {
      return "question";
    }

    @Override
    public boolean holds(String place) {
      return options.stream()
          .flatMap(option -> option.credits().stream())
          .anyMatch(credit -> credit.anchor().equals(place));
    }
  }

  /**
   * A named text.
   *
   * @param name what it tells
   * @param text never empty
   */
  record Text(String name, String text) {
    /** Adds a text unless it is empty. */
    static void add(List<Text> texts, String name, String text) {
      if (!text.isEmpty()) {
        texts.add(new Text(name, text));
      }
    }
  }

  /**
   * What explanations rest on.
   *
   * @param facts its fixed texts
   * @param confidence how sure they are
   */
  record OfReference(List<Text> facts, Confidence confidence) implements About {
    @Override
    public String kind() {
      return "reference";
    }
  }

  /**
   * An initiative.
   *
   * @param objective what it sets out to reach
   * @param deliverables what it leaves behind
   * @param facts its fixed texts
   * @param cost least and greatest, COP
   * @param closes gaps it closes, each leading to why
   * @param confidence how sure its figures are
   */
  record OfInitiative(
      String objective,
      List<String> deliverables,
      List<Text> facts,
      String cost,
      List<Ref> closes,
      Confidence confidence)
      implements About {
    @Override
    public String kind() {
      return "initiative";
    }
  }
}
