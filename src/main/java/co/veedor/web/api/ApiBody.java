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

  /**
   * Who calls where nothing but a reason may be sent: as the field {@code reason}, or after the
   * path as {@code motivo}.
   *
   * @throws co.veedor.fault.FaultException when the body holds anything else
   */
  static By because(Call call) {
    By sent =
        call.body().isEmpty()
            ? By.person(call.caller().person())
            : read(call, fields -> by(call, fields));
    return sent.or(call.query("motivo", ""));
  }

  /** Who sends a file, with the reason that stands after the path or in the form beside it. */
  static By uploading(Call call) {
    return new By(call.caller().person(), stated(call, "motivo"));
  }

  /** What a path, a query or a form beside a file says; empty for nothing. */
  static String stated(Call call, String name) {
    String value = call.values().getOrDefault(name, call.query(name, ""));
    return value.isEmpty() ? call.body().field(name).strip() : value;
  }
}
