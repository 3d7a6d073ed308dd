package co.veedor.assessment;

import java.util.Map;

/**
 * What an assessment was made with, so that anyone can make it again. Digests are SHA-256 in
 * hexadecimal.
 *
 * @param program version of the program
 * @param questionnaires digest by questionnaire id
 * @param rules digest of the rules
 * @param catalogue digest of norms, parameters, initiatives and words
 * @param answers digest of the response file
 */
public record Receipt(
    String program,
    Map<String, String> questionnaires,
    String rules,
    String catalogue,
    String answers) {}
