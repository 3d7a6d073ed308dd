package co.veedor.web;

import co.veedor.web.http.Caller;
import co.veedor.web.http.Head;

/** Tells who sends a request. */
@FunctionalInterface
interface Identity {
  /**
   * The caller; {@link Caller#NOBODY} when nothing says who it is.
   *
   * @throws co.veedor.web.http.Problem when what it shows is not valid
   */
  Caller of(Head head);
}
