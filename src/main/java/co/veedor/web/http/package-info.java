/**
 * Requests and replies as handlers see them, free of any server's types. Imports {@code access},
 * {@code document} and {@code fault}.
 */
package co.veedor.web.http;
