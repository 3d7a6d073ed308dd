/**
 * Answers proposed from what other instruments were answered, and what a response comes to under
 * another edition. Imports {@code assessment}, {@code crosswalk}, {@code response}, {@code facts},
 * {@code questionnaire}, {@code catalogue}, {@code document} and {@code number}.
 */
package co.veedor.proposal;
