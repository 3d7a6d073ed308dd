/**
 * A plan an entity already wrote: read with tolerance, weighed, added up and reviewed by the rules.
 */
package co.veedor.plan.portfolio;
