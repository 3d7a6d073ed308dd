/**
 * Templates filled with values: the dashboard's and those of the pages. Imports {@code document}
 * and {@code fault}; the only user of Pebble.
 */
package co.veedor.template;
