/**
 * Workbooks (.xlsx) read as a stream into located cells, within limits that keep a small machine
 * safe. Imports {@code fault} and {@code document}; no library: the reader is the guard.
 */
package co.veedor.document.sheet;
