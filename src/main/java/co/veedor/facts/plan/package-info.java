/** What rules see of a plan: work to be done, people's ratings, deadlines and money. */
package co.veedor.facts.plan;
