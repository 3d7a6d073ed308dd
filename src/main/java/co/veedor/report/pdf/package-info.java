/**
 * Writes a report as a finished, tagged document; the only user of the PDF libraries. Imports
 * {@code plan}, {@code fault}, {@code report} and {@code report.paper}.
 */
package co.veedor.report.pdf;
