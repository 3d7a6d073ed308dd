/** How the results of entities of one group are spread, without telling one of them. */
package co.veedor.comparison.peer;
