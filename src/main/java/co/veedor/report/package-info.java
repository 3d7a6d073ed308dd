/**
 * Draws a plan for people and scripts; judges nothing. Imports {@code plan}, {@code assessment} and
 * what they hold; each format has its package and its one library.
 */
package co.veedor.report;
