/**
 * What an auditor looks at first, and what is drawn for them to look at: the claims of an
 * assessment with the points each brings, the doubt about it, and samples anybody can draw again.
 * Knows of no store and no page.
 */
package co.veedor.review;
