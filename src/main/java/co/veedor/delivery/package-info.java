/**
 * What goes to somebody who checks: a result told apart from the one that comes out again, and the
 * package that holds a result with all it rests on. Imports {@code report}, {@code plan}, {@code
 * assessment}, {@code response}, {@code store} and what lies below; its library is Commons
 * Compress, which POI and Tika bring.
 */
package co.veedor.delivery;
