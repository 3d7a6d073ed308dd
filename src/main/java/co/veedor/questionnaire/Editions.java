package co.veedor.questionnaire;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Editions by id, each read when it is first asked for: assessing one instrument does not wait for
 * all the others. Unmodifiable; thread-safe.
 */
public final class Editions extends AbstractMap<String, Questionnaire> {
  private final Map<String, Supplier<Questionnaire>> readers;
  private final Map<String, Questionnaire> read = new ConcurrentHashMap<>();

  /** Editions with what reads each of them, in the order people see them. */
  public Editions(Map<String, Supplier<Questionnaire>> readers) {
    this.readers = new LinkedHashMap<>(readers);
  }

  @Override
  public Questionnaire get(Object id) {
    Supplier<Questionnaire> reader = readers.get(id);
    return reader == null ? null : read.computeIfAbsent((String) id, unread -> reader.get());
  }

  @Override
  public boolean containsKey(Object id) {
    return readers.containsKey(id);
  }

  @Override
  public Set<String> keySet() {
    return Collections.unmodifiableSet(readers.keySet());
  }

  @Override
  public int size() {
    return readers.size();
  }

  /** All editions; reads those not read yet. */
  @Override
  public Set<Entry<String, Questionnaire>> entrySet() {
    Set<Entry<String, Questionnaire>> entries = new LinkedHashSet<>();
    readers.keySet().forEach(id -> entries.add(Map.entry(id, get(id))));
    return entries;
  }
}
