package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.SourceTables;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import co.veedor.response.Entity;
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
 * @param review how much of the evidence and of the claims was reviewed, in words
 * @param program version of the program
 * @param receipt digests of what the result was made with
 */
record Cover(
    String entity,
    List<About.Text> facts,
    String period,
    String date,
    String basis,
    String review,
    String program,
    List<About.Text> receipt) {
  static Cover of(Plan plan, Names names) {
    Assessment assessment = plan.assessment();
    Entity entity = assessment.response().entity();
    return new Cover(
        entity.name(),
        facts(entity, names),
        assessment.response().period().code(),
        Spanish.day(assessment.asOf()),
        names.word("reading", assessment.basis()),
        Standings.told(assessment.review()),
        assessment.receipt().program(),
        receipt(plan));
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

  private static List<About.Text> receipt(Plan plan) {
    return SourceTables.stamps(plan).stream()
        .map(stamp -> new About.Text(stamp.name(), stamp.digest()))
        .toList();
  }
}
