package co.veedor.web.http;

import co.veedor.access.Permission;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import java.util.List;
import java.util.Map;

/**
 * A request to a route.
 *
 * @param head what it says before its body
 * @param values what the path holds in the places of {@code {names}}
 * @param caller who calls
 * @param body what it brings along
 */
public record Call(Head head, Map<String, String> values, Caller caller, Body body) {
  /** What the path holds in the place of {@code {name}}, which the route has. */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("la ruta no tiene {" + name + "}");
    }
    return value;
  }

  /** The first value of a query parameter; {@code absent} when missing or empty. */
  public String query(String name, String absent) {
    List<String> found = head.query().getOrDefault(name, List.of());
    return found.isEmpty() || found.get(0).isBlank() ? absent : found.get(0);
  }

  /**
   * Checks that who calls may do something in an entity.
   *
   * @throws Problem 403 otherwise
   */
  public void mustHave(Permission permission, String entity) {
    if (!caller.may(permission, entity)) {
      throw Problem.of(403, "forbidden", "No tiene permiso para esto.");
    }
  }

  /** The fields of the body, with a fault when it is no group of keys. */
  public Fields fields(FaultList faults) {
    Item document = body.document();
    return Fields.of(document, faults);
  }
}
