package co.veedor.web.service;

import co.veedor.access.Permission;
import co.veedor.assessment.Remembered;
import co.veedor.store.SameFile;
import co.veedor.store.Store;
import co.veedor.store.StoredEvidence;
import co.veedor.web.http.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which files of a period other entities show too. Of entities who asks may not see nothing is
 * said, not even how many there are.
 */
public final class SharedFiles {
  private final Store store;
  private final Supplier<Map<String, List<SameFile>>> found;

  /** Over the period a call names, for who calls; looked up when first asked for. */
  public SharedFiles(Store store, Call call) {
    this.store = store;
    this.found =
        new Remembered<>(
            () ->
                store.evidence().sameFiles(call.value("entidad"), call.value("vigencia")).stream()
                    .filter(each -> call.caller().may(Permission.READ, each.entity()))
                    .collect(Collectors.groupingBy(SameFile::hash)));
  }

  /**
   * A period of another entity that shows the same file.
   *
   * @param entity its id
   * @param name what it is called
   * @param period code of the period
   */
  public record Holder(String entity, String name, String period) {}

  /** Who else shows the file of a piece of evidence of the period. */
  public List<Holder> of(StoredEvidence evidence) {
    return evidence.hash().isEmpty()
        ? List.of()
        : found.get().getOrDefault(evidence.hash(), List.of()).stream().map(this::holder).toList();
  }

  private Holder holder(SameFile file) {
    String name = store.entities().find(file.entity()).orElseThrow().entity().name();
    return new Holder(file.entity(), name, file.period());
  }
}
