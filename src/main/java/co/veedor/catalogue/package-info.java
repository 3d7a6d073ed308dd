/**
 * What holds for every instrument: norms, dated parameters, words, lines and initiatives. Imports
 * {@code document}, {@code fault} and {@code number}.
 */
package co.veedor.catalogue;
