package co.veedor.questionnaire;

import java.util.List;

/**
 * What a question has to do with the others of its edition.
 *
 * @param inherits id of the node or question whose score it takes while nobody answers it; empty
 *     when it stands alone
 * @param requires ids of the questions that must be met before it; empty when it stands alone
 * @param claims ids of the questions that a full answer to this one asserts to be met too; empty
 *     when it asserts nothing else
 * @param condition when it is asked at all; null when it always is
 */
public record Ties(
    String inherits, List<String> requires, List<String> claims, Condition condition) {}
