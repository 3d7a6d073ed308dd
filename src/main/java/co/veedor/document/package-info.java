/**
 * Text files (YAML, JSON) read into a small tree that remembers its lines, and JSON written.
 * Imports {@code fault} and {@code number}; the only user of Jackson.
 */
package co.veedor.document;
