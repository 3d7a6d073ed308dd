package co.veedor.delivery;

import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.store.HistoryRow;
import co.veedor.store.Retelling;
import co.veedor.store.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds the answers, the files and the plan of a package against what its history tells. */
public final class ToldAgain {
  private final Opened opened;
  private final ResultFile stated;
  private final List<HistoryRow> own;
  private final List<HistoryRow> foreign;
  private final Retelling retelling;
  private final ToldRows names;

  /**
   * A package and its history.
   *
   * @param told the rows of the history that are shown
   */
  public ToldAgain(Opened opened, ResultFile stated, List<HistoryRow> told) {
    this.opened = opened;
    this.stated = stated;
    Map<Boolean, List<HistoryRow>> rows =
        told.stream()
            .collect(
                Collectors.partitioningBy(
                    row -> row.told().isAbout(stated.entity(), stated.period())));
    this.own = rows.get(true);
    this.foreign = rows.get(false);
    this.retelling = new Retelling(stated.period());
    own.forEach(retelling::take);
    this.names = new ToldRows(own);
  }

  /** The rows that tell of another entity or period: a package shows none. */
  public List<HistoryRow> foreign() {
    return foreign;
  }

  /** The rows that tell of this period and its entity, in their order. */
  public List<HistoryRow> own() {
    return own;
  }

  /** Hashes of the files that were handed in for what the answers show. */
  public Set<String> files() {
    return retelling.files().keySet();
  }

  /** Whether the history tells all of the period, so that the rest can be held against it. */
  public boolean isWhole() {
    return retelling.isWhole() && retelling.entity().equals(stated.entity());
  }

  /** Titles of evidence that counts as reviewed though the history does not tell by whom. */
  public List<String> unreviewed() {
    return retelling.unreviewed();
  }

  /** Names in the place of ids, as far as the history shows them. */
  public String named(String id) {
    return names.named(id);
  }

  /** What the package holds otherwise; empty when it holds what was told. */
  public List<Stray> strays() {
    List<String> answers = opened.manifest().answers();
    String plan = opened.manifest().plan();
    List<Stray> strays =
        new ArrayList<>(
            Stray.between(
                StoredResponse.asNamed(retelling.document()),
                retelling.plan(),
                StoredResponse.asNamed(
                    JsonValues.read(opened.text(answers.get(0)).text(), Place.of(answers.get(0)))),
                plan.isEmpty() ? null : opened.text(plan).text()));
    answers.stream().skip(1).forEach(name -> strays.add(new Stray(name, null, name)));
    strays.addAll(files(answers.get(0)));
    return strays;
  }

  /** The files that were handed in and are not here as they were. */
  private List<Stray> files(String answers) {
    String folder = answers.substring(0, answers.lastIndexOf('/') + 1);
    Map<String, String> here = new TreeMap<>();
    opened
        .manifest()
        .parts()
        .forEach(
            (name, part) -> {
              if (name.startsWith(folder)) {
                here.put(name, part.sha256());
              }
            });
    List<Stray> strays = new ArrayList<>();
    retelling
        .files()
        .forEach(
            (hash, title) -> {
              if (!here.containsValue(hash)) {
                strays.add(Stray.file(title, hash, instead(here, folder, hash)));
              }
            });
    return strays;
  }

  /** The hash of what lies under the name a file had; null when nothing does. */
  private static String instead(Map<String, String> here, String folder, String hash) {
    return here.entrySet().stream()
        .filter(each -> each.getKey().startsWith(folder + StoredResponse.print(hash)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
