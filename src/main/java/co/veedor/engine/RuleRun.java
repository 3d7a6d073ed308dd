package co.veedor.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One session of the rules: facts are stated and taken back, and what the rules say follows. Not
 * thread-safe; close it.
 */
public final class RuleRun implements AutoCloseable {
  private static final String CONCLUSIONS = "co.veedor.facts.said";
  private static final int MOST_FIRINGS = 1_000_000;

  private final KieSession session;
  private final Map<Object, Deque<FactHandle>> stated = new HashMap<>();

  RuleRun(KieBase base, FiredRules fired) {
    this.session = base.newKieSession();
    if (fired != null) {
      session.addEventListener(fired.listener());
    }
  }

  /** States facts; nothing follows until {@link #fire}. */
  public void state(Collection<?> facts) {
    for (Object fact : facts) {
      stated.computeIfAbsent(fact, key -> new ArrayDeque<>(1)).push(session.insert(fact));
    }
  }

  /**
   * Takes back facts that were stated, and with them whatever followed from them.
   *
   * @throws java.util.NoSuchElementException when one of them was not stated
   */
  public void takeBack(Collection<?> facts) {
    facts.forEach(fact -> session.delete(stated.get(fact).pop()));
  }

  /** Takes all steps in order. */
  public void fire() {
    fire(RuleBook.STEPS.get(RuleBook.STEPS.size() - 1));
  }

  /**
   * Takes the steps in order, up to one: what later steps would say is not worked out.
   *
   * @param last one of {@link RuleBook#STEPS}
   */
  public void fire(String last) {
    for (int step = RuleBook.STEPS.indexOf(last); step >= 0; step--) {
      session.getAgenda().getAgendaGroup(RuleBook.STEPS.get(step)).setFocus();
    }
    if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
      throw new IllegalStateException("the rules do not come to rest");
    }
  }

  /** What the rules say, in no particular order. */
  public List<Object> conclusions() {
    return List.copyOf(
        session.getObjects(said -> said.getClass().getPackageName().equals(CONCLUSIONS)));
  }

  /** What the rules say of one kind, in no particular order. */
  public <T> List<T> conclusions(Class<T> kind) {
    return session.getObjects(kind::isInstance).stream().<T>map(kind::cast).toList();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
