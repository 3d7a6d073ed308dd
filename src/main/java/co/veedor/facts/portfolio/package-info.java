/** The records rules may see of a plan an entity already wrote. Imports {@code number}. */
package co.veedor.facts.portfolio;
