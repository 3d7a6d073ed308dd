/**
 * From recommended initiatives to when each can be done. Imports {@code assessment} and {@code
 * catalogue}.
 */
package co.veedor.plan;
