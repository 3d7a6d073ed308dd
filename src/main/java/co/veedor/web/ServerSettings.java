package co.veedor.web;

/**
 * Where the server listens and what it believes.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param behindProxy whether a proxy of the house stands before it, whose word on the address and
 *     the scheme of a request ({@code X-Forwarded-*}) is taken
 */
public record ServerSettings(String host, int port, boolean behindProxy) {}
