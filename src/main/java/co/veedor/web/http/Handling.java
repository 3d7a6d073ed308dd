package co.veedor.web.http;

/** What answers the calls of one route. */
@FunctionalInterface
public interface Handling {
  /**
   * Answers a call that may enter.
   *
   * @throws Problem when there is no good answer
   * @throws co.veedor.fault.FaultException when what was sent is wrong; told with status 422
   */
  Reply handle(Call call);
}
