package co.veedor.cli;

import co.veedor.assessment.Content;
import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Grouping;
import co.veedor.comparison.peer.Member;
import co.veedor.comparison.peer.PeerReport;
import co.veedor.comparison.peer.PeerRow;
import co.veedor.comparison.peer.Peers;
import co.veedor.comparison.peer.Population;
import co.veedor.comparison.peer.Pseudonyms;
import co.veedor.comparison.peer.Standing;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.PeerTables;
import co.veedor.report.ReportFolder;
import co.veedor.report.Table;
import co.veedor.report.excel.TablesWorkbook;
import co.veedor.report.json.PeersJson;
import co.veedor.report.text.TextTable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entities held against those of their groups. */
final class PeerComparison {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final PeerOptions options;

  PeerComparison(Workplace workplace, EvaluationSettings settings, PeerOptions options) {
    this.workplace = workplace;
    this.settings = settings;
    this.options = options;
  }

  /** What came out of comparing. */
  private record Compared(Peers peers, PeerReport report, List<Standing> standings) {}

  void run(Path group, ComparisonOutput output) {
    List<Dimension> by = options.dimensions();
    Pseudonyms pseudonyms = options.pseudonyms(workplace);
    if (options.withoutNames() && output.folder() == null) {
      throw wrong("--sin-nombres", "no dice dónde escribir la copia", "--salida CARPETA");
    }
    Compared compared = compared(workplace.here().resolve(group), group.toString(), by, pseudonyms);
    if (output.folder() != null) {
      output.folder().write("", files(compared, pseudonyms));
    }
    if (output.json()) {
      workplace.answer(out -> PeersJson.write(compared.report(), compared.standings(), out));
      return;
    }
    print(compared);
    output.tellWritten(workplace.out());
  }

  private Compared compared(Path path, String name, List<Dimension> by, Pseudonyms pseudonyms) {
    Content content = workplace.content().get();
    LocalDate day = settings.date() == null ? workplace.today().get() : settings.date();
    Grouping grouping = Grouping.of(content.catalogue(), day);
    Population who = new MemberReading(workplace, settings, grouping, options).read(path, name);
    if (who.members().isEmpty()) {
      throw wrong(name, "ninguna entidad tiene esa vigencia", "respuestas de la vigencia");
    }
    Peers peers =
        new Peers(
            who,
            by,
            settings.basis(),
            grouping.least(),
            options.isKeyed() ? pseudonyms.secret() : "");
    Collection<Questionnaire> editions = content.questionnaires().values();
    List<Standing> standings =
        options.entity() == null ? List.of() : peers.standing(chosen(who.members()), editions);
    return new Compared(peers, peers.report(editions), standings);
  }

  private Member chosen(List<Member> members) {
    FaultList faults = new FaultList(Kind.USAGE);
    for (Member member : members) {
      if (member.id().equals(options.entity())) {
        return member;
      }
    }
    faults.unknown(
        Place.of("--entidad"),
        "ninguna entidad de esa vigencia tiene el código «" + options.entity() + "»",
        "el código de una de las entidades que se comparan",
        options.entity(),
        members.stream().map(Member::id).toList());
    throw faults.thrown();
  }

  private Map<String, ReportFolder.Writing> files(Compared compared, Pseudonyms pseudonyms) {
    Map<String, Table> sheets = new LinkedHashMap<>();
    PeerTables tables = tables(compared.report());
    if (!compared.standings().isEmpty()) {
      sheets.put("La entidad", tables.standing(compared.standings()));
    }
    answered(compared.report()).forEach(id -> sheets.put(id, tables.groups(id, true)));
    if (sheets.isEmpty()) {
      sheets.put("Grupos", tables.groups("", true));
    }
    Map<String, ReportFolder.Writing> files = new LinkedHashMap<>();
    files.put("grupos.json", out -> PeersJson.write(compared.report(), compared.standings(), out));
    files.put(
        "grupos.xlsx",
        out ->
            new TablesWorkbook(workplace.layout().get())
                .write("Comparación entre entidades", tables.notes(), sheets, out));
    if (options.withoutNames()) {
      Collection<Questionnaire> editions = workplace.content().get().questionnaires().values();
      files.put(
          "sin-nombres.jsonl", out -> PeersJson.copy(compared.peers(), editions, pseudonyms, out));
    }
    return files;
  }

  private static List<String> answered(PeerReport report) {
    return report.rows().stream()
        .map(PeerRow::measure)
        .map(measure -> measure.questionnaire())
        .distinct()
        .toList();
  }

  private PeerTables tables(PeerReport report) {
    return new PeerTables(
        workplace.layout().get(), workplace.content().get().catalogue().vocabulary(), report);
  }

  private void print(Compared compared) {
    PrintStream out = workplace.out();
    PeerTables tables = tables(compared.report());
    tables.notes().forEach(out::println);
    for (String id : answered(compared.report())) {
      section(workplace.content().get().questionnaires().get(id).name(), tables.groups(id, false));
    }
    if (options.entity() == null) {
      return;
    }
    if (compared.standings().isEmpty()) {
      out.println();
      out.println(
          "No hay un grupo bastante grande para decir dónde está " + options.entity() + ".");
    } else {
      section("Dónde está " + options.entity(), tables.standing(compared.standings()));
    }
  }

  private void section(String title, Table table) {
    workplace.out().println();
    workplace.out().println(title);
    workplace.out().println();
    workplace.out().print(TextTable.draw(table));
  }

  private static FaultException wrong(String place, String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of(place), what, expected));
  }
}
