/** The summary a person reads in a terminal. */
package co.veedor.report.text;
