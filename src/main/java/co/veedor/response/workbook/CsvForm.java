package co.veedor.response.workbook;

import co.veedor.document.sheet.CsvText;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import co.veedor.response.Targets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CSV file to fill a questionnaire in, blank or with answers already given: labels of the entity,
 * an empty line, heads, then a row for each question, each of its options and each document.
 */
public final class CsvForm {
  private static final int PLACES = 12;
  private static final String QUESTION = "Pregunta";
  private static final List<Head> HEADS =
      List.of(
          Head.ANSWER,
          Head.REASON,
          Head.NOTE,
          Head.TARGET,
          Head.PROPOSAL,
          Head.OPTION,
          Head.STATE,
          Head.DETAIL,
          Head.TITLE,
          Head.LINK,
          Head.DATE,
          Head.EXPIRES,
          Head.STATUS,
          Head.BACKED,
          Head.DOCUMENT,
          Head.HASH,
          Head.REVIEWER,
          Head.REVIEWED,
          Head.VERDICT);

  private final List<List<String>> rows = new ArrayList<>();
  private final Map<String, Fraction> targets;

  private CsvForm(Map<String, Fraction> targets) {
    this.targets = targets;
  }

  /**
   * Writes a file.
   *
   * @param response what was answered already; null for a blank one
   */
  public static byte[] of(Questionnaire questionnaire, Response response) {
    Targets stated = response == null ? Targets.NONE : response.targets();
    CsvForm form = new CsvForm(stated.byNode().getOrDefault(questionnaire.id(), Map.of()));
    form.entity(questionnaire, response);
    form.rows.add(
        Stream.concat(Stream.of(Head.CODE.title(), QUESTION), HEADS.stream().map(Head::title))
            .toList());
    Fraction whole = stated.byQuestionnaire().get(questionnaire.id());
    if (whole != null) {
      form.row(Form.WHOLE, "", Map.of(Head.TARGET, whole));
    }
    questionnaire.nodes().keySet().forEach(form::node);
    ResponseText.answers(questionnaire, response)
        .forEach((id, answer) -> form.question(questionnaire.questions().get(id), answer));
    return CsvText.of(form.rows);
  }

  private void entity(Questionnaire questionnaire, Response response) {
    EntityField.of(questionnaire, response)
        .forEach((field, value) -> rows.add(List.of(field.label(), text(value))));
    rows.add(List.of());
  }

  private void node(String id) {
    if (targets.containsKey(id)) {
      row(id, "", Map.of(Head.TARGET, targets.get(id)));
    }
  }

  private void question(Question question, Map<String, Object> answer) {
    Map<Head, Object> own = new EnumMap<>(Head.class);
    own.put(Head.ANSWER, answered(question, answer));
    own.put(Head.REASON, answer.get("na"));
    own.put(Head.NOTE, answer.get("note"));
    own.put(Head.TARGET, targets.get(question.id()));
    own.put(Head.PROPOSAL, answer.get("proposal"));
    row(question.id(), question.text(), own);
    Map<?, ?> marks = (Map<?, ?>) answer.getOrDefault("options", Map.of());
    question.options().forEach(option -> option(question, option, marks.get(option.id())));
    List<?> shown = (List<?>) answer.getOrDefault("evidence", List.of());
    shown.forEach(each -> evidence(question, (Map<?, ?>) each));
  }

  private static Object answered(Question question, Map<String, Object> answer) {
    Object level = answer.get("level");
    return level != null && question.kind() instanceof QuestionKind.Ordinal ordinal
        ? level(ordinal.scale(), level)
        : answer.get("declared");
  }

  private static String level(Scale scale, Object value) {
    return scale.levels().stream()
        .filter(step -> step.value().equals(value))
        .map(Form::level)
        .findFirst()
        .orElseThrow();
  }

  private void option(Question question, Option option, Object mark) {
    Map<Head, Object> own = new EnumMap<>(Head.class);
    own.put(Head.OPTION, option.id() + Form.APART + option.text());
    own.put(Values.isMark(mark) ? Head.STATE : Head.DETAIL, mark);
    row(question.id(), "", own);
  }

  private void evidence(Question question, Map<?, ?> written) {
    Map<Head, Object> own = new EnumMap<>(Head.class);
    own.put(Head.TITLE, written.get("title"));
    own.put(Head.LINK, Form.link(written));
    EvidenceRows.WORDS.forEach((head, key) -> own.put(head, written.get(key)));
    EvidenceRows.DAYS.forEach((head, key) -> own.put(head, written.get(key)));
    own.put(Head.STATUS, written.get("status"));
    own.put(Head.BACKED, written.get("options"));
    row(question.id(), "", own);
  }

  private void row(String code, String words, Map<Head, ?> own) {
    rows.add(
        Stream.concat(Stream.of(code, words), HEADS.stream().map(head -> text(own.get(head))))
            .toList());
  }

  private static String text(Object value) {
    if (value instanceof Fraction fraction) {
      BigDecimal number = fraction.rounded(PLACES).stripTrailingZeros();
      return number.toPlainString().replace('.', ',');
    } else if (value instanceof List<?> letters) {
      return letters.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
    return Objects.toString(value, "");
  }
}
