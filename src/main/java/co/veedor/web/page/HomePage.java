package co.veedor.web.page;

import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import java.util.Map;

/** The first page. */
public final class HomePage {
  /** Shows it. */
  public Reply show(Call call) {
    return Reply.page("inicio.peb", Map.of());
  }
}
