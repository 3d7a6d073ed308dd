package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.Plan;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import co.veedor.report.Tables;
import co.veedor.report.text.TextTable;
import java.io.PrintStream;

/** Prints what a person wants to know first. */
final class Summary {
  private final Workplace workplace;

  Summary(Workplace workplace) {
    this.workplace = workplace;
  }

  void print(Plan plan) {
    Assessment assessment = plan.assessment();
    Vocabulary words = assessment.catalogue().vocabulary();
    PrintStream out = workplace.out();
    out.println(
        assessment.response().entity().name()
            + " · vigencia "
            + assessment.response().period().code()
            + " · evaluada al "
            + assessment.asOf()
            + " · vale la lectura "
            + words.word("reading", assessment.basis()).toLowerCase(java.util.Locale.ROOT));
    assessment.questionnaires().forEach(result -> print(plan, result));
    out.println();
    out.println(
        counted(assessment.gaps().size(), "brecha", "brechas")
            + ", "
            + counted(
                plan.initiatives().size(), "iniciativa recomendada", "iniciativas recomendadas")
            + " y "
            + counted(assessment.findings().size(), "hallazgo", "hallazgos")
            + across(assessment)
            + ".");
    new FindingsText(out, assessment).print();
    out.println("Revisión: " + Standings.told(assessment.review()) + ".");
    if (!plan.initiatives().isEmpty()) {
      out.println(roadmap(plan));
    }
  }

  private static String across(Assessment assessment) {
    int across = (int) assessment.findings().stream().filter(FindingResult::isAcross).count();
    return across == 0
        ? ""
        : " (" + counted(across, "contradicción", "contradicciones") + " entre instrumentos)";
  }

  private static String roadmap(Plan plan) {
    return "Hoja de ruta de "
        + plan.settings().timeline().first()
        + " a "
        + plan.settings().timeline().last()
        + (plan.settings().money().isEmpty() && plan.settings().staff().isEmpty()
            ? ", sin topes de dinero ni de personal: "
            : ": ")
        + counted(plan.placed().size(), "iniciativa planeada", "iniciativas planeadas")
        + " por "
        + Spanish.pesos(plan.budget().all())
        + " y "
        + plan.unplaced().size()
        + " sin planear.";
  }

  private void print(Plan plan, QuestionnaireResult result) {
    PrintStream out = workplace.out();
    out.println();
    out.println(result.questionnaire().name());
    out.println();
    out.print(TextTable.draw(new Tables(workplace.layout().get(), plan).summary(result)));
    if (!result.questionnaire().notice().isEmpty()) {
      out.println();
      out.println(result.questionnaire().notice());
    }
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
