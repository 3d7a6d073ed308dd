/**
 * Results held against each other, told neutrally: what moved between two periods and because of
 * what, and how entities of one group are spread without telling one of them. Only {@code report}
 * shows it and {@code cli} asks for it.
 */
package co.veedor.comparison;
