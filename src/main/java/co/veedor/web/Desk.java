package co.veedor.web;

import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.store.BusyException;
import co.veedor.web.http.Body;
import co.veedor.web.http.Call;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Head;
import co.veedor.web.http.Method;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes a request to its route and always comes back with a reply. */
final class Desk {
  private final List<Route> routes;
  private final Identity identity;
  private final Guard guard;
  private final Consumer<Throwable> broken;

  /**
   * A desk.
   *
   * @param broken told of failures of the program, which nobody outside gets to see
   */
  Desk(List<Route> routes, Identity identity, Guard guard, Consumer<Throwable> broken) {
    this.routes = routes;
    this.identity = identity;
    this.guard = guard;
    this.broken = broken;
  }

  /** A reply and who gets it. */
  record Answered(Reply reply, Caller caller) {}

  /** Answers a request to a route. */
  Answered answer(Route route, Head head, Map<String, String> values, Body body) {
    Caller caller = Caller.NOBODY;
    try {
      caller = identity.of(head);
      Call call = new Call(head, values, caller, body);
      guard.check(route, call);
      return new Answered(route.handling().handle(call), caller);
    } catch (Problem problem) {
      return new Answered(told(problem, route, head), caller);
    } catch (FaultException wrong) {
      return new Answered(told(wrong, head), caller);
    } catch (BusyException busy) {
      return new Answered(reply(Problem.busy(), head), caller);
    } catch (RuntimeException | StackOverflowError failure) {
      return new Answered(failed(failure, head), caller);
    }
  }

  /** Answers a request to a path or with a method that no route has. */
  Reply unmatched(Head head, String method) {
    List<String> allowed =
        routes.stream()
            .filter(route -> route.covers(head.path()))
            .map(route -> route.method().name())
            .distinct()
            .toList();
    if (!allowed.isEmpty()) {
      String message = "Aquí no se puede usar " + method + ".";
      Problem problem = Problem.of(405, "method-not-allowed", message);
      return reply(problem.with("Allow", String.join(", ", allowed)), head);
    }
    return reply(Nearby.missing(head.path(), routes), head);
  }

  /** What a failure of the program looks like from outside. */
  Reply failed(Throwable failure, Head head) {
    broken.accept(failure);
    return reply(
        Problem.of(500, "failed", "Veedor falló por un error del programa; quedó anotado."), head);
  }

  private Reply told(Problem problem, Route route, Head head) {
    boolean toSignIn =
        problem.status() == 401
            && route.method() == Method.GET
            && !(route.entry() instanceof Entry.Open)
            && !head.wantsJson();
    if (toSignIn) {
      return new Reply.Redirect(
          "/entrar?volver=" + URLEncoder.encode(head.path(), StandardCharsets.UTF_8));
    }
    if (problem.code().equals("password-change-required") && !head.wantsJson()) {
      return new Reply.Redirect("/clave");
    }
    return reply(problem, head);
  }

  private Reply told(FaultException wrong, Head head) {
    boolean ours = wrong.kind() == Kind.CONTENT || wrong.kind() == Kind.RULE;
    return ours ? failed(wrong, head) : reply(Problem.of(wrong), head);
  }

  private static Reply reply(Problem problem, Head head) {
    Reply reply =
        head.wantsJson()
            ? new Reply.Json(problem.status(), problem.document(), "")
            : new Reply.Page(problem.status(), "problema.peb", Map.of("problem", problem));
    return problem.headers().isEmpty() ? reply : new Reply.With(reply, problem.headers());
  }
}
