package co.veedor.plan;

import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.Fate.State;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.LeftOut;
import co.veedor.plan.PlannedInitiative.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what a plan does about gaps. */
final class Fates {
  private final Map<String, PlannedInitiative> initiatives;
  private final Vocabulary words;

  /** What is planned and what is not, by id. */
  Fates(Map<String, PlannedInitiative> initiatives, Vocabulary words) {
    this.words = words;
    this.initiatives = initiatives;
  }

  /** What happens to something that {@code ids} close. */
  Fate of(List<String> ids) {
    if (ids.isEmpty()) {
      return new Fate(State.UNPLANNED, null, "Ninguna iniciativa del catálogo la cierra");
    }
    List<PlannedInitiative> closing = ids.stream().map(initiatives::get).toList();
    List<Placed> placed =
        closing.stream().map(PlannedInitiative::placed).filter(Objects::nonNull).toList();
    List<PlannedInitiative> left =
        closing.stream().filter(each -> each.placement() instanceof LeftOut).toList();
    Wave last = placed.stream().map(Placed::end).max(Comparator.naturalOrder()).orElse(null);
    if (left.isEmpty()) {
      return new Fate(State.PLANNED, last, planned(closing, last));
    }
    String missing =
        left.stream()
            .map(each -> each.initiative().id() + " (" + reason(each) + ")")
            .collect(Collectors.joining(", "));
    State state = placed.isEmpty() ? State.UNPLANNED : State.PARTLY;
    String before =
        placed.isEmpty()
            ? "Sin planear: queda por fuera "
            : "En parte: lo planeado termina en " + last + ". Queda por fuera ";
    return new Fate(state, null, before + missing);
  }

  private static String planned(List<PlannedInitiative> closing, Wave closed) {
    List<String> done = new ArrayList<>();
    for (PlannedInitiative each : closing) {
      if (each.placement() instanceof Done made) {
        done.add(each.initiative().id() + " se terminó el " + made.day());
      }
    }
    String soFar = String.join("; ", done);
    if (closed == null) {
      return soFar + ": falta actualizar la respuesta";
    }
    return "Se cierra en " + closed + (soFar.isEmpty() ? "" : " (" + soFar + ")");
  }

  private String reason(PlannedInitiative left) {
    String code = ((LeftOut) left.placement()).obstacle().kind().name().toLowerCase(Locale.ROOT);
    return words.word("obstacle", code).toLowerCase(Locale.ROOT);
  }
}
