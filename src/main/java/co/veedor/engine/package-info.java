/**
 * Compiles the rules once, runs them over facts and gives back what they said. Imports {@code
 * facts}, {@code document} and {@code fault}; the only user of Drools.
 */
package co.veedor.engine;
