package co.veedor.web.page;

import co.veedor.access.SignIn.Result;
import co.veedor.document.Fields;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Account;
import co.veedor.web.service.Services;
import java.util.Map;

/** Coming in, going out, the first administrator and one's own password. */
public final class AccountPages {
  private static final String HOME = "/";

  private final Account account;

  /** Over these services. */
  public AccountPages(Services services) {
    this.account = new Account(services);
  }

  /** Shows the form to come in. */
  public Reply signInForm(Call call) {
    if (call.caller().known()) {
      return new Reply.Redirect(HOME);
    }
    return signIn(200, "", "", back(call));
  }

  /** Lets somebody in and leads them where they wanted to go. */
  public Reply signIn(Call call) {
    Fields fields = call.fields(new FaultList(Kind.USAGE));
    String login = fields.textOr("login", "");
    try {
      Result.In in = account.signIn(call.head(), login, fields.textOr("password", ""));
      String to = in.person().mustChange() ? "/clave" : back(call);
      return new Reply.Session(new Reply.Redirect(to), in.session().secret());
    } catch (Problem refused) {
      Reply page = signIn(refused.status(), refused.getMessage(), login, back(call));
      return refused.headers().isEmpty() ? page : new Reply.With(page, refused.headers());
    }
  }

  private static Reply signIn(int status, String problem, String login, String back) {
    Map<String, Object> model = Map.of("problem", problem, "login", login, "back", back);
    return new Reply.Page(status, "entrar.peb", model);
  }

  /** Ends the session. */
  public Reply signOut(Call call) {
    account.signOut(call);
    return new Reply.Session(new Reply.Redirect("/entrar"), "");
  }

  /** Shows the form to change one's password. */
  public Reply passwordForm(Call call) {
    return password(200, "");
  }

  /** Changes one's password. */
  public Reply password(Call call) {
    Fields fields = call.fields(new FaultList(Kind.USAGE));
    String password = fields.textOr("password", "");
    if (!password.equals(fields.textOr("repeated", ""))) {
      return password(422, "Las dos contraseñas nuevas no son iguales.");
    }
    try {
      var begun = account.changePassword(call, fields.textOr("current", ""), password);
      return new Reply.Session(new Reply.Redirect(HOME), begun.secret());
    } catch (Problem refused) {
      return password(refused.status(), refused.getMessage());
    } catch (FaultException unfit) {
      return password(422, unfit.getMessage());
    }
  }

  private static Reply password(int status, String problem) {
    return new Reply.Page(status, "clave.peb", Map.of("problem", problem));
  }

  /** Shows the form of the first administrator. */
  public Reply firstForm(Call call) {
    account.checkInvited(call.value("secreto"));
    return first(200, "", "", "");
  }

  /** Registers the first administrator. */
  public Reply first(Call call) {
    Fields fields = call.fields(new FaultList(Kind.USAGE));
    String login = fields.textOr("login", "");
    String name = fields.textOr("name", "");
    String password = fields.textOr("password", "");
    if (login.isBlank() || name.isBlank()) {
      return first(422, "Faltan el usuario o el nombre.", login, name);
    }
    if (!password.equals(fields.textOr("repeated", ""))) {
      return first(422, "Las dos contraseñas no son iguales.", login, name);
    }
    try {
      var begun = account.first(call.value("secreto"), login, name, password);
      return new Reply.Session(new Reply.Redirect(HOME), begun.secret());
    } catch (FaultException unfit) {
      return first(422, unfit.getMessage(), login, name);
    }
  }

  private static Reply first(int status, String problem, String login, String name) {
    Map<String, Object> model = Map.of("problem", problem, "login", login, "name", name);
    return new Reply.Page(status, "primer-inicio.peb", model);
  }

  /** Where to go after coming in: a path of this server, or home. */
  private static String back(Call call) {
    String wanted = call.query("volver", HOME);
    return wanted.matches("/[\\w.~/%-]*") && !wanted.startsWith("//") ? wanted : HOME;
  }
}
