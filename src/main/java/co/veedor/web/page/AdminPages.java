package co.veedor.web.page;

import co.veedor.access.Role;
import co.veedor.catalogue.Vocabulary;
import co.veedor.response.Entity;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryWords;
import co.veedor.store.Person;
import co.veedor.store.StoredEntity;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an administrator sees: entities, people, periods, copies, changes. */
final class AdminPages {
  private static final int LATEST = 30;
  private static final int READ = 150;

  private final Services services;
  private final ChangeSubjects subjects;

  AdminPages(Services services) {
    this.services = services;
    this.subjects = new ChangeSubjects(services);
  }

  /** A member of an entity. */
  public record Member(String id, String name, String role) {}

  /** A period with its moments in words. */
  public record Time(StoredPeriod period, String opened, String frozen, String answeredOn) {}

  /** A change. */
  public record Changed(String told, String kind, String subject, String reason) {}

  /** What somebody is in an entity. */
  public record Part(String entity, String name, String role) {}

  /** Shows the installation. */
  Reply all(Call call) {
    Map<String, Object> model = new HashMap<>();
    model.put("entities", services.store().entities().all());
    model.put("people", services.store().people().all());
    model.put("blank", new Entity("", "", "territorial", "", null, null));
    model.put("orders", words().lists().get("order"));
    model.put("latest", changes(services.store().history().latest(Long.MAX_VALUE, READ)));
    return Reply.page("administracion.peb", model);
  }

  private Vocabulary words() {
    return services.rules().get().content().catalogue().vocabulary();
  }

  private List<Changed> changes(List<HistoryRow> rows) {
    return rows.stream()
        .map(HistoryRow::told)
        .filter(told -> !told.kind().equals("session"))
        .limit(LATEST)
        .map(
            told ->
                new Changed(
                    told.who() + ", " + Spoken.moment(Instant.parse(told.at())),
                    HistoryWords.kind(told.kind()),
                    String.join(" ", told.entity(), told.period(), subjects.of(told)).strip(),
                    subjects.reason(told)))
        .toList();
  }

  /** Shows an entity: its data, its periods, who works for it. */
  Reply entity(Call call) {
    StoredEntity stored = services.finder().entity(call);
    String id = stored.entity().id();
    Map<String, Object> model = new HashMap<>();
    model.put("stored", stored);
    model.put("orders", words().lists().get("order"));
    model.put(
        "periods",
        services.store().periods().of(id).stream()
            .sorted(Comparator.comparing(StoredPeriod::code).reversed())
            .map(AdminPages::time)
            .toList());
    model.put("members", members(id));
    model.put("people", services.store().people().all());
    model.put(
        "roles",
        Arrays.stream(Role.values())
            .map(Role::code)
            .filter(code -> Role.inEntity(code).isPresent())
            .toList());
    return Reply.page("entidad.peb", model);
  }

  private static Time time(StoredPeriod period) {
    return new Time(
        period,
        Spoken.moment(period.openedAt()),
        Spoken.moment(period.frozenAt()),
        Spoken.day(period.answeredOn()));
  }

  private List<Member> members(String entity) {
    return services.store().memberships().in(entity).stream()
        .map(each -> new Member(each.person(), services.names().of(each.person()), each.role()))
        .toList();
  }

  private String entity(String id) {
    return services.store().entities().find(id).map(each -> each.entity().name()).orElse(id);
  }

  /** Shows a person. */
  Reply person(Call call) {
    Person person =
        services
            .store()
            .people()
            .find(call.value("persona"))
            .orElseThrow(() -> Problem.missing("Esa persona no existe."));
    boolean self = person.id().equals(call.caller().person());
    List<Part> parts =
        services.store().memberships().of(person.id()).stream()
            .map(each -> new Part(each.entity(), entity(each.entity()), each.role()))
            .toList();
    return Reply.page(
        "persona.peb",
        Map.of(
            "person",
            person,
            "self",
            self,
            "parts",
            parts,
            "entities",
            services.store().entities().all()));
  }
}
