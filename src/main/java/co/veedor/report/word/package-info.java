/**
 * Writes a report as a document people can edit; with {@code report.excel} the only user of the
 * office library. Imports {@code plan}, {@code report} and {@code report.paper}.
 */
package co.veedor.report.word;
