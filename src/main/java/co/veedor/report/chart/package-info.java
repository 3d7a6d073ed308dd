/**
 * Draws figures as scalable pictures; the only user of the chart library. Imports {@code plan},
 * {@code assessment} and what they hold, and {@code report}.
 */
package co.veedor.report.chart;
