package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.store.By;
import co.veedor.web.http.Call;
import java.util.function.Function;

/** Reads bodies so that everything wrong in one is told at once. */
final class ApiBody {
  private ApiBody() {}

  /**
   * What {@code read} makes of the fields of a call.
   *
   * @throws co.veedor.fault.FaultException with every wrong, missing or unknown field
   */
  static <T> T read(Call call, Function<Fields, T> read) {
    FaultList faults = new FaultList(Kind.USAGE);
    Fields fields = call.fields(faults);
    T value = read.apply(fields);
    fields.done();
    faults.stopIfAny();
    return value;
  }

  /** Whether an optional field says yes. */
  static boolean truth(Fields fields, String key) {
    return fields.textOr(key, "false").matches("true|on|sí|si");
  }

  /** Who calls, with the reason the field {@code reason} may give. */
  static By by(Call call, Fields fields) {
    return new By(call.caller().person(), fields.textOr("reason", ""));
  }

  /** Who calls, without a reason. */
  static By by(Call call) {
    return By.person(call.caller().person());
  }
}
