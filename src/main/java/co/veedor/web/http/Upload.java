package co.veedor.web.http;

import java.io.InputStream;

/**
 * A file somebody sends.
 *
 * @param name as its sender calls it: not to be trusted; empty when not told
 * @param content to be read once, within the limit of the route
 */
public record Upload(String name, InputStream content) {}
