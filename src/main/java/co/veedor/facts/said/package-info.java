/** What rules say: conclusions, each carrying its explanation. Imports {@code facts}' inputs. */
package co.veedor.facts.said;
