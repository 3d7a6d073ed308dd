/**
 * Results and plans in OSCAL, the format in which programs that assess controls talk to one
 * another. Imports what {@code report} imports; no library.
 */
package co.veedor.report.oscal;
