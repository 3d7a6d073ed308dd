package co.veedor.catalogue;

import java.util.List;

/**
 * A norm or official document that content cites.
 *
 * @param id fixed id such as {@code ley-1581-2012}
 * @param title as people cite it: «Ley 1581 de 2012»
 * @param subject what it is about
 * @param issuer who issued it
 * @param from date or year it begins to hold
 * @param until date or year it stopped to hold; empty while in force or unknown
 * @param replacedBy ids of the norms that replaced it
 * @param status what became of it, as known in the register
 * @param confidence how sure the register is: a code of the vocabulary
 */
public record Norm(
    String id,
    String title,
    String subject,
    String issuer,
    String from,
    String until,
    List<String> replacedBy,
    String status,
    String confidence) {}
