package co.veedor.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Notes which rules fired, for cases that prove a rule speaks or keeps silent. Runs side by side
 * may share it.
 */
public final class FiredRules {
  private final Set<String> names = new ConcurrentSkipListSet<>();

  /** Names of the rules that fired so far. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  AgendaEventListener listener() {
    return new DefaultAgendaEventListener() {
      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        names.add(event.getMatch().getRule().getName());
      }
    };
  }
}
