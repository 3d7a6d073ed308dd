/** The result as JSON. */
package co.veedor.report.json;
