/**
 * What an entity answers: parsed once into types that cannot hold the impossible. Imports {@code
 * questionnaire}, {@code catalogue}, {@code document}, {@code fault} and {@code number}.
 */
package co.veedor.response;
