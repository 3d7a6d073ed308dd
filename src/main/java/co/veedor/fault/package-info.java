/**
 * What is wrong with something a person gave us, said so that they can mend it. Imports nothing.
 */
package co.veedor.fault;
