/**
 * Writes the dashboard: one page with every number and its explanation; the only user of the
 * template library. Imports {@code report}, {@code report.chart}, {@code plan}, {@code assessment}
 * and what they hold.
 */
package co.veedor.report.html;
