package co.veedor.delivery;

import co.veedor.assessment.Assessment;
import co.veedor.document.sheet.CsvText;
import co.veedor.report.Spanish;
import co.veedor.response.Attachment;
import co.veedor.response.Evidence;
import co.veedor.response.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of all that is shown as evidence, with what was found of it. */
final class EvidenceSheet {
  private static final List<String> HEADS =
      List.of(
          "Título",
          "Archivo en el paquete",
          "Dirección",
          "Está en el paquete",
          "Huella SHA-256",
          "Bytes",
          "Expedida",
          "Vence",
          "Estado de la revisión",
          "Quién la revisó",
          "Respalda");

  private static final Set<String> ABSENT =
      Set.of(Attachment.UNKNOWN, Attachment.MISSING, Attachment.OUTSIDE);

  private final Assessment assessment;

  /** One document as it is shown, whatever options it backs where. */
  private record Shown(
      String title,
      Source source,
      LocalDate date,
      LocalDate expires,
      String status,
      String reviewer) {
    static Shown of(Evidence evidence) {
      return new Shown(
          evidence.title(),
          evidence.source(),
          evidence.date(),
          evidence.expires(),
          evidence.status(),
          evidence.review().reviewer());
    }
  }

  /** What each piece is shown for, in the order of the questionnaires. */
  private final Map<Shown, List<String>> backed = new LinkedHashMap<>();

  private EvidenceSheet(Assessment assessment) {
    this.assessment = assessment;
  }

  static byte[] of(Assessment assessment) {
    EvidenceSheet sheet = new EvidenceSheet(assessment);
    assessment
        .response()
        .answers()
        .forEach(
            (questionnaire, answers) ->
                answers.forEach(
                    (question, answer) ->
                        answer
                            .shown()
                            .forEach(each -> sheet.add(each, questionnaire + "/" + question))));
    List<List<String>> rows = new ArrayList<>(List.of(HEADS));
    sheet.backed.forEach((evidence, places) -> rows.add(sheet.row(evidence, places)));
    return CsvText.of(rows);
  }

  private void add(Evidence evidence, String place) {
    String options = String.join("", evidence.options());
    backed
        .computeIfAbsent(Shown.of(evidence), none -> new ArrayList<>())
        .add(options.isEmpty() ? place : place + "." + options);
  }

  private List<String> row(Shown evidence, List<String> places) {
    Source source = evidence.source();
    boolean there = !source.file().isEmpty() && !ABSENT.contains(source.found().state());
    return List.of(
        evidence.title(),
        source.file().isEmpty() ? "" : file(source),
        source.url(),
        source.file().isEmpty() ? "no tiene archivo" : there ? "sí" : "no",
        there ? source.found().digest() : source.hash(),
        there ? Long.toString(source.found().size()) : "",
        day(evidence.date()),
        day(evidence.expires()),
        assessment.catalogue().vocabulary().word("evidence-status", evidence.status()),
        evidence.reviewer(),
        String.join(", ", places));
  }

  private String file(Source source) {
    Path folder = Path.of(assessment.response().file()).resolveSibling("");
    return Evidences.inside(folder, source.file())
        .map(path -> path.toString().replace('\\', '/'))
        .orElse(source.file());
  }

  private static String day(LocalDate day) {
    return day == null ? "" : Spanish.day(day);
  }
}
