package co.veedor.web.page;

import co.veedor.document.Item;
import co.veedor.fault.Place;
import co.veedor.web.http.Body;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Upload;
import java.util.Map;

/**
 * What a form gives as a reason, as the body of a call that takes nothing else.
 *
 * @param reason why; empty when not stated
 */
record ReasonBody(String reason) implements Body {
  private static final String FIELD = "reason";

  /** Of the form a call brought along. */
  static ReasonBody of(Call call) {
    return new ReasonBody(Typed.form(call).textOr(FIELD, "").strip());
  }

  @Override
  public boolean isEmpty() {
    return reason.isEmpty();
  }

  @Override
  public Item document() {
    Place place = Place.of("formulario");
    return Item.Mapping.at(place, Map.of(FIELD, new Item.Scalar(place, reason, isEmpty())));
  }

  @Override
  public Upload upload() {
    throw Problem.of(400, "no-file", "No llegó ningún archivo.");
  }

  @Override
  public String field(String name) {
    return name.equals(FIELD) ? reason : "";
  }
}
