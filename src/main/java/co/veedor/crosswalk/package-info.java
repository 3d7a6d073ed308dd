/**
 * What the instruments share: links between questions of different instruments, and the ways from
 * one to another. Imports {@code questionnaire}, {@code catalogue}, {@code document} and {@code
 * fault}.
 */
package co.veedor.crosswalk;
