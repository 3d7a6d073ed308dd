/**
 * The records a rule may see ({@code co.veedor.facts}) and may say ({@code co.veedor.facts.said}).
 * Keys are {@code questionnaire/id}. Imports {@code response}, {@code questionnaire}, {@code
 * catalogue} and {@code number}; no library.
 */
package co.veedor.facts;
