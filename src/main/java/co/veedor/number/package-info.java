/** Exact arithmetic. Imports nothing of Veedor; the only user of the fraction library. */
package co.veedor.number;
