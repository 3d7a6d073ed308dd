package co.veedor.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * {@code listOf} in rules: all that matches, as a list of its own. The engine's {@code collectList}
 * hands out the list it goes on changing, so a conclusion drawn from it changes behind its back
 * when a fact is taken back.
 */
public final class Listed implements AccumulateFunction<Listed.Context> {
  /** The name rules call it by. */
  static final String NAME = "listOf";

  /** What was gathered so far. */
  public static final class Context implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<Object> values = new ArrayList<>();
  }

  @Override
  public Context createContext() {
    return new Context();
  }

  @Override
  public void init(Context context) {
    context.values.clear();
  }

  @Override
  public void accumulate(Context context, Object value) {
    context.values.add(value);
  }

  @Override
  public void reverse(Context context, Object value) {
    for (int at = 0; at < context.values.size(); at++) {
      if (context.values.get(at) == value) {
        context.values.remove(at);
        return;
      }
    }
    context.values.remove(value);
  }

  @Override
  public Object getResult(Context context) {
    return List.copyOf(context.values);
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return List.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    // nothing to keep
  }

  @Override
  public void readExternal(ObjectInput in) {
    // nothing was kept
  }
}
