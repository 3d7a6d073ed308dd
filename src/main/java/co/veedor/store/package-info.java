/**
 * What the service keeps: answers, evidence, plans, people, and the history of every change, in
 * SQLite or PostgreSQL. Imports {@code response}, {@code questionnaire}, {@code document}, {@code
 * number} and {@code fault}; the only user of the database.
 */
package co.veedor.store;
