package co.veedor.verification;

import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.file.EvidenceFiles;
import co.veedor.response.file.SharedDocuments;
import java.nio.file.Path;
import java.util.List;

/** Gives the responses of cases the files they show, and what other entities show. */
final class CaseEvidence {
  private final EvidenceFiles files;

  /** Evidence whose files lie in {@code folder}. */
  CaseEvidence(Path folder) {
    this.files = new EvidenceFiles(folder);
  }

  /** The response of a case after its files were opened. */
  Response opened(Case each, Response response) {
    SharedDocuments shared = new SharedDocuments();
    for (String other : each.others().keys()) {
      for (String link : each.others().texts(other)) {
        Evidence shown = new Evidence(link, link, null, null, Evidence.PENDING, List.of());
        shared.add(files.opened(shown).document(), other, other);
      }
    }
    return shared.marked(files.opened(response));
  }
}
