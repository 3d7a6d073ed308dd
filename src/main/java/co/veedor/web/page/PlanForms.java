package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions about a plan as a whole: weights, beginning and length, money and people. */
final class PlanForms {
  private final PlanEdits edits;

  PlanForms(Services services) {
    this.edits = new PlanEdits(services);
  }

  /** Saves the weights of the criteria; none to take the usual ones. */
  Reply weights(Call call) {
    Fields form = Typed.form(call);
    edits.put(call, form, List.of("weights"), group(form.optionalFields("weights")));
    return back(call, "/portafolio");
  }

  /** Saves when the plan begins, in what steps it goes and for how many years. */
  Reply timeline(Call call) {
    Fields form = Typed.form(call);
    several(call, form, "start", "years", "step");
    return back(call, "/hoja-de-ruta");
  }

  /** Saves what there is each year. */
  Reply resources(Call call) {
    Fields form = Typed.form(call);
    several(call, form, "money", "staff");
    return back(call, "/presupuesto");
  }

  private void several(Call call, Fields form, String... keys) {
    Map<List<String>, Object> parts = new LinkedHashMap<>();
    for (String key : keys) {
      boolean yearly = key.equals("money") || key.equals("staff");
      parts.put(List.of(key), yearly ? group(form.optionalFields(key)) : form.textOr(key, ""));
    }
    edits.put(call, form, parts);
  }

  /** The fields that hold something, as numbers. */
  static Map<String, Object> group(Fields fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : fields.keys()) {
      String text = fields.textOr(key, "").strip();
      if (!text.isEmpty()) {
        values.put(key, number(text));
      }
    }
    return values;
  }

  /** A number as people type it, with points between thousands or a decimal comma. */
  static String number(String text) {
    String plain = text.replaceAll("[$\\s]", "");
    return plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")
        ? plain.replace(".", "").replace(',', '.')
        : plain.replace(',', '.');
  }

  private static Reply back(Call call, String page) {
    return new Reply.Redirect(Frame.base(call) + page);
  }
}
