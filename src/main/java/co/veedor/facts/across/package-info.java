/** What a rule may see of all instruments together, once each of them has been judged. */
package co.veedor.facts.across;
