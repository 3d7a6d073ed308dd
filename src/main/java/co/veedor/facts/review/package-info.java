/** What rules see of a review: what is claimed, what is shown for it, what was found about it. */
package co.veedor.facts.review;
