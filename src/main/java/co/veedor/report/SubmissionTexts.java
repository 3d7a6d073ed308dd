package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of one question on its way to the official form; a line for each thing. */
final class SubmissionTexts {
  private SubmissionTexts() {}

  static String kind(SubmissionRow row) {
    QuestionKind kind = row.question().kind();
    if (kind instanceof QuestionKind.Checklist) {
      return "Marcar una o varias";
    } else if (kind instanceof QuestionKind.Choice) {
      return "Elegir una";
    }
    return kind instanceof QuestionKind.Ordinal ordinal
        ? "Nivel: " + ordinal.scale().name()
        : "Porcentaje";
  }

  /** What is put in the form; why nothing is, where that is the answer. */
  static String answer(SubmissionRow row) {
    if (row.answer() instanceof Answer.NotApplicable out) {
      return "No aplica: " + out.reason();
    }
    if (row.state() == SubmissionState.OUT) {
      return "No se responde: "
          + row.explanations().get(row.node().because().get("declarado")).says();
    }
    if (row.given() == null) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    if (row.question().options().isEmpty()) {
      lines.add(Spanish.percent(row.given().declared()) + " %");
    }
    for (Option option : row.question().options()) {
      String detail = row.given().details().get(option.id());
      boolean marked = row.given().marks().get(option.id()) == Mark.CUMPLE;
      if (marked || detail != null) {
        lines.add(named(option) + (detail == null ? "" : ": " + detail));
      }
    }
    return String.join("\n", lines);
  }

  /** An option by its letter and its whole text. */
  private static String named(Option option) {
    return option.id() + ". " + option.text();
  }

  private static String named(List<Option> options) {
    return options.stream().map(SubmissionTexts::named).collect(Collectors.joining("\n"));
  }

  static String partial(SubmissionRow row) {
    return named(row.partial());
  }

  /** What has to happen before the answer can be copied. */
  static String pending(SubmissionRow row) {
    return switch (row.state()) {
      case READY, OUT -> "";
      case PROPOSED -> "Revisar la propuesta y aceptarla o cambiarla";
      case UNANSWERED -> row.given() == null ? "Responder la pregunta" : unanswered(row);
      case UNBACKED -> unbacked(row);
    };
  }

  private static String unanswered(SubmissionRow row) {
    if (!row.undetailed().isEmpty()) {
      return row.undetailed().stream()
          .map(option -> "Escribir lo que pide «" + named(option) + "»")
          .collect(Collectors.joining("\n"));
    }
    if (row.given().marks().isEmpty()) {
      return "Marcar opciones: la respuesta es solo un porcentaje, "
          + Spanish.percent(row.given().declared())
          + " %";
    }
    return row.partial().isEmpty()
        ? "Ninguna opción está cumplida: confirmar qué se responde" + denying(row)
        : "Decidir las opciones «parcial»: ninguna está cumplida del todo";
  }

  private static String denying(SubmissionRow row) {
    return row.question().options().stream()
        .filter(option -> option.role() == Option.Role.DENIES)
        .map(option -> "; si ninguna se cumple, «" + named(option) + "»")
        .findFirst()
        .orElse("");
  }

  private static String unbacked(SubmissionRow row) {
    String of =
        row.unbacked().isEmpty()
            ? ""
            : " de " + row.unbacked().stream().map(Option::id).collect(Collectors.joining(", "));
    return row.evidence().isEmpty()
        ? "Citar evidencia" + of
        : "Falta evidencia aceptada y vigente" + of + ": la citada no alcanza";
  }

  /** What is lacking to the target: options not met, or better ones to choose. */
  static String missing(SubmissionRow row) {
    if (row.gap() == null) {
      return "";
    }
    Fraction target = row.gap().target();
    boolean choice = row.question().kind() instanceof QuestionKind.Choice;
    List<Option> open =
        row.question().options().stream()
            .filter(option -> choice ? reaches(option, target) : isOpen(row, option))
            .toList();
    if (open.isEmpty()) {
      return "Llegar a " + Spanish.percent(target) + " %";
    }
    return choice ? "Llegar a:\n" + named(open) : named(open);
  }

  private static boolean reaches(Option option, Fraction target) {
    return option.role() == Option.Role.COUNTS && !option.credit().isBelow(target);
  }

  private static boolean isOpen(SubmissionRow row, Option option) {
    Map<String, Mark> marks = row.given() == null ? Map.of() : row.given().marks();
    Mark mark = marks.getOrDefault(option.id(), Mark.NO);
    return option.role() == Option.Role.COUNTS && (mark == Mark.NO || mark == Mark.PARCIAL);
  }

  static String expected(SubmissionRow row) {
    return row.gap() == null && row.state() != SubmissionState.UNBACKED
        ? ""
        : String.join("\n", row.question().evidence());
  }

  static String evidence(SubmissionRow row, Vocabulary words) {
    return row.evidence().stream()
        .map(each -> cited(each, words))
        .collect(Collectors.joining("\n"));
  }

  private static String cited(Evidence evidence, Vocabulary words) {
    List<String> parts = new ArrayList<>(List.of(evidence.title()));
    if (!evidence.link().isEmpty() && !evidence.link().equals(evidence.title())) {
      parts.add(evidence.link());
    }
    if (evidence.date() != null) {
      parts.add(evidence.date().toString());
    }
    if (!evidence.options().isEmpty()) {
      parts.add("opciones " + String.join(", ", evidence.options()));
    }
    parts.add(words.word("evidence-status", evidence.status()).toLowerCase(Spanish.COLOMBIA));
    return String.join(" · ", parts);
  }

  static String note(SubmissionRow row) {
    if (row.answer() instanceof Answer.NotApplicable out) {
      return out.note();
    } else if (row.answer() instanceof Answer.Started started) {
      return started.note();
    }
    return row.given() == null ? "" : row.given().note();
  }
}
