package co.veedor.web.api;

import co.veedor.access.SignIn.Result;
import co.veedor.document.Fields;
import co.veedor.store.Membership;
import co.veedor.store.Person;
import co.veedor.web.http.Call;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Account;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.Map;

/** Coming in, going out, and one's own password. */
public final class SessionApi {
  private final Services services;
  private final Account account;

  /** Over these services. */
  public SessionApi(Services services) {
    this.services = services;
    this.account = new Account(services);
  }

  /** Signs in. */
  public Reply begin(Call call) {
    record Typed(String login, String password) {}
    Typed typed =
        ApiBody.read(call, fields -> new Typed(fields.text("login"), fields.text("password")));
    Result.In in = account.signIn(call.head(), typed.login(), typed.password());
    Map<String, Object> told = told(in.person());
    told.put("csrf", in.session().csrf());
    return new Reply.Session(Reply.json(told), in.session().secret());
  }

  /** Says who calls. */
  public Reply show(Call call) {
    Caller caller = call.caller();
    Map<String, Object> told = told(services.store().people().find(caller.person()).orElseThrow());
    told.put("csrf", caller.csrf());
    return Reply.json(told);
  }

  /** Signs out. */
  public Reply end(Call call) {
    account.signOut(call);
    return new Reply.Session(new Reply.Empty(204), "");
  }

  /** Changes the caller's own password; every session but a new one ends. */
  public Reply password(Call call) {
    record Typed(String current, String password) {}
    Typed typed =
        ApiBody.read(
            call, (Fields fields) -> new Typed(fields.text("current"), fields.text("password")));
    var begun = account.changePassword(call, typed.current(), typed.password());
    return new Reply.Session(Reply.json(Map.of("csrf", begun.csrf())), begun.secret());
  }

  private Map<String, Object> told(Person person) {
    Map<String, Object> told = PeopleApi.told(person);
    told.put(
        "roles",
        services.store().memberships().of(person.id()).stream().map(SessionApi::role).toList());
    return told;
  }

  private static Map<String, Object> role(Membership membership) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("entity", membership.entity());
    told.put("role", membership.role());
    return told;
  }
}
