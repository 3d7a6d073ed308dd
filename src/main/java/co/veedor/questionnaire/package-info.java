/**
 * What an instrument asks, edition by edition: its tree, questions, options and scales. Imports
 * {@code catalogue}, {@code document}, {@code fault} and {@code number}.
 */
package co.veedor.questionnaire;
