/**
 * Who may come in and what they may do: passwords, sessions, tokens, waits after failures, limits
 * and the one table of roles. Imports {@code store}, {@code document} and {@code fault}; the only
 * user of the library of password hashes.
 */
package co.veedor.access;
