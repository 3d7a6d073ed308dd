/**
 * Proves the content: how rules are written, and that every rule does what its cases say. Imports
 * {@code assessment} and what it holds.
 */
package co.veedor.verification;
