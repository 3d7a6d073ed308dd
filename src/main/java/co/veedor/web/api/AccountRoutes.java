package co.veedor.web.api;

import static co.veedor.access.Permission.MANAGE_PEOPLE;
import static co.veedor.web.http.Entry.needs;
import static co.veedor.web.http.Entry.open;
import static co.veedor.web.http.Entry.signedIn;

import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of coming in, tokens and people. */
final class AccountRoutes {
  private AccountRoutes() {}

  static List<Route> all(Services services) {
    List<Route> all = new ArrayList<>();
    all.addAll(sessions(new SessionApi(services)));
    all.addAll(tokens(new TokensApi(services)));
    all.addAll(people(new PeopleApi(services)));
    return all;
  }

  private static List<Route> sessions(SessionApi api) {
    return ApiRoutes.under("")
        .post("/sesion", open(), api::begin, said("Entra").takes("Credentials").gives("Session"))
        .get("/sesion", signedIn(), api::show, said("Dice quién llama").gives("Session"))
        .delete("/sesion", signedIn(), api::end, said("Sale"))
        .put(
            "/clave",
            signedIn(),
            api::password,
            said("Cambia la contraseña propia y cierra las demás sesiones")
                .takes("OwnPassword")
                .gives("Csrf"))
        .list();
  }

  private static List<Route> tokens(TokensApi api) {
    return ApiRoutes.under("/tokens")
        .get("", signedIn(), api::list, said("Lista las fichas propias").gives("Token[]"))
        .post(
            "",
            signedIn(),
            api::make,
            said("Crea una ficha; su secreto se dice esta única vez")
                .takes("NewToken")
                .gives(201, "MadeToken"))
        .delete("/{token}", signedIn(), api::revoke, said("Retira una ficha").asking("motivo"))
        .list();
  }

  private static List<Route> people(PeopleApi api) {
    return ApiRoutes.under("/personas")
        .get("", needs(MANAGE_PEOPLE), api::list, people("Lista las personas").gives("Person[]"))
        .post(
            "",
            needs(MANAGE_PEOPLE),
            api::add,
            people("Registra una persona; al entrar debe cambiar la contraseña")
                .takes("NewPerson")
                .gives(201, "Person"))
        .get(
            "/{persona}",
            needs(MANAGE_PEOPLE),
            api::show,
            people("Muestra una persona").gives("Person"))
        .put(
            "/{persona}",
            needs(MANAGE_PEOPLE),
            api::change,
            people("Da o quita la administración y la entrada")
                .takes("PersonChange")
                .gives("Person"))
        .put(
            "/{persona}/clave",
            needs(MANAGE_PEOPLE),
            api::password,
            people("Da una contraseña que se cambia al entrar y cierra las sesiones")
                .takes("GivenPassword"))
        .list();
  }

  private static Described said(String summary) {
    return Described.of("Cuenta", summary);
  }

  private static Described people(String summary) {
    return Described.of("Personas", summary);
  }
}
