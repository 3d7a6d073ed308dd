/**
 * The commands a person types, one class each. Reads arguments, calls the rooms in order, prints.
 * Only {@code App} imports it; the only user of picocli.
 */
package co.veedor.cli;
