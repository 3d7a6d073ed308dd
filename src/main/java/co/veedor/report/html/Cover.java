package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Receipt;
import co.veedor.response.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of the page.
 *
 * @param entity name of who answered
 * @param facts who it is, in few words
 * @param period the time it speaks of
 * @param date the day whose norms count, as people write it
 * @param basis the reading that counts
 * @param program version of the program
 * @param receipt digests of what the result was made with
 */
record Cover(
    String entity,
    List<About.Text> facts,
    String period,
    String date,
    String basis,
    String program,
    List<About.Text> receipt) {
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  static Cover of(Assessment assessment, Names names) {
    Entity entity = assessment.response().entity();
    return new Cover(
        entity.name(),
        facts(entity, names),
        assessment.response().period().code(),
        written(assessment.asOf()),
        names.word("reading", assessment.basis()),
        assessment.receipt().program(),
        receipt(assessment.receipt(), assessment.response().file()));
  }

  private static List<About.Text> facts(Entity entity, Names names) {
    List<About.Text> facts = new ArrayList<>();
    facts.add(new About.Text("Código", entity.id()));
    facts.add(new About.Text("Orden", names.word("order", entity.order())));
    if (entity.category() != null) {
      facts.add(new About.Text("Categoría", entity.category().toString()));
    }
    if (entity.population() != null) {
      facts.add(new About.Text("Habitantes", Numbers.whole(entity.population())));
    }
    return facts;
  }

  private static List<About.Text> receipt(Receipt receipt, String file) {
    List<About.Text> lines = new ArrayList<>();
    lines.add(new About.Text("Respuestas (" + file + ")", receipt.answers()));
    receipt
        .questionnaires()
        .forEach((id, digest) -> lines.add(new About.Text("Cuestionario " + id, digest)));
    lines.add(new About.Text("Reglas", receipt.rules()));
    lines.add(new About.Text("Catálogo", receipt.catalogue()));
    return lines;
  }

  private static String written(LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return day.getDayOfMonth() + " de " + month + " de " + day.getYear();
  }
}
