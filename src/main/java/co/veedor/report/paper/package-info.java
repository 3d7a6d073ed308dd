/**
 * A report as people read it, before any file format: what it says, in which order and in which
 * words, as {@code reports/informe.yaml} asks for. Imports {@code plan}, {@code assessment} and
 * what they hold, {@code report} and {@code report.chart}.
 */
package co.veedor.report.paper;
