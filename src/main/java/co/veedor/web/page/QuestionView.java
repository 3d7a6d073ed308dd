package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.web.service.SharedFiles;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question with its form, as a page shows it. Texts may be empty.
 *
 * @param question what is asked
 * @param kind how it is answered: {@code options}, {@code choice}, {@code level} or {@code percent}
 * @param options what can be marked
 * @param steps the levels to choose from
 * @param state what is kept of it, and what is typed into the form
 * @param told what surrounds it
 * @param evidence what is shown for it
 * @param pieces what was handed in for other questions and may be shown for it too
 */
public record QuestionView(
    Question question,
    String kind,
    List<OptionLine> options,
    List<StepLine> steps,
    State state,
    Told told,
    List<EvidenceLine> evidence,
    List<Piece> pieces) {

  /**
   * An option.
   *
   * @param field how what it needs is typed: {@code text}, {@code number}, {@code date}; or empty
   * @param detail what is written beside it
   * @param marks what can be said of it
   */
  public record OptionLine(
      String letter,
      String text,
      String requires,
      String field,
      String detail,
      List<Choice> marks) {
    /** Whether it is met. */
    public boolean isMet() {
      return marks.stream().anyMatch(mark -> mark.code().equals("cumple") && mark.chosen());
    }
  }

  /** Something that can be chosen. */
  public record Choice(String code, String word, boolean chosen) {}

  /** A level of a scale, with its value as forms send it. */
  public record StepLine(String value, String name, boolean chosen) {}

  /**
   * What is in the form.
   *
   * @param answered whether an answer is kept
   * @param version of what is kept
   * @param problem why what was typed could not be saved
   */
  public record State(
      boolean answered,
      long version,
      String declared,
      String note,
      boolean excused,
      String reason,
      String problem) {}

  /**
   * What surrounds the form.
   *
   * @param saved who saved it last and when
   * @param norms what it rests on
   * @param obligation how binding it is
   * @param before what was answered in the period before
   * @param score what it comes to; null while there is no result
   * @param contradictions what it contradicts, or what contradicts it
   * @param proposal what other instruments suggest; null for nothing
   * @param amended what was changed in it after it was submitted
   */
  public record Told(
      String saved,
      List<String> norms,
      String obligation,
      String before,
      ScoreView score,
      List<Contradiction> contradictions,
      ProposalView proposal,
      List<AmendedQuestions.Note> amended) {}

  /** A suggestion: its words, where they come from, and the answer as JSON. */
  public record ProposalView(String words, String relation, List<String> origins, String json) {}

  /** Evidence of the period: its id and title. */
  public record Piece(String id, String title) {}

  /**
   * A piece of evidence shown for the question.
   *
   * @param options the options of the question, chosen those it backs; none chosen for the whole
   * @param hash SHA-256 of its file, or the one stated for it
   * @param told who handed it in, its dates, and who reviewed it
   * @param own whether who looks handed it in
   * @param same where other entities show the same file, of those who looks may see
   * @param thread what was said about it
   */
  public record EvidenceLine(
      String id,
      String title,
      String url,
      String fileName,
      String hash,
      List<Choice> options,
      String status,
      String code,
      String note,
      String told,
      boolean own,
      List<SharedFiles.Holder> same,
      List<NoteLine> thread) {
    /** The letters of the options it backs, in one text; empty for the whole answer. */
    public String letters() {
      return options.stream()
          .filter(Choice::chosen)
          .map(Choice::code)
          .collect(Collectors.joining(", "));
    }
  }

  /** Something said about a piece of evidence: what it was, its words, who and when. */
  public record NoteLine(String what, String body, String who) {}
}
