package co.veedor.plan.portfolio;

import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Observed;
import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.List;

/** Mends the codes by which entries name one another. */
final class References {
  private final Codes findings;
  private final Codes initiatives;
  private final Notes notes;

  References(List<Observed> findings, List<Project> initiatives, Notes notes) {
    this.findings = new Codes(findings.stream().map(Observed::id).toList());
    this.initiatives = new Codes(initiatives.stream().map(Project::id).toList());
    this.notes = notes;
  }

  Project project(Project project) {
    return project.naming(
        meant(findings, project.findings(), project.label(), "findings"),
        meant(initiatives, project.dependsOn(), project.label(), "dependsOn"));
  }

  Indicator indicator(Indicator indicator) {
    return indicator.producedBy(
        meant(initiatives, indicator.initiative(), indicator.label(), "initiative"));
  }

  private List<String> meant(Codes codes, List<String> written, String subject, String key) {
    return written.stream().map(code -> meant(codes, code, subject, key)).distinct().toList();
  }

  private String meant(Codes codes, String written, String subject, String key) {
    if (written.isEmpty()) {
      return written;
    }
    Codes.Meant found = codes.meant(written);
    if (!found.note().isEmpty()) {
      notes.repair(subject, key, written, found.code(), found.note());
    }
    return found.code();
  }
}
