package co.veedor.web.http;

/** What a request wants done. */
public enum Method {
  /** To read; changes nothing. */
  GET,
  /** To make something, or to have something done. */
  POST,
  /** To put something in place of what is there. */
  PUT,
  /** To take something out of use. */
  DELETE;

  /** Whether it may change anything. */
  public boolean changes() {
    return this != GET;
  }
}
