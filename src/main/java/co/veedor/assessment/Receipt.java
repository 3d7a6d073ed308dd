package co.veedor.assessment;

import java.util.Map;

/**
 * What an assessment was made with, so that anyone can make it again. Digests are SHA-256 in
 * hexadecimal.
 *
 * @param program version of the program
 * @param questionnaires digest by questionnaire id
 * @param crosswalks digest of the digests of the crosswalks between those questionnaires, a line
 *     each; empty when there are none
 * @param rules digest of the rules
 * @param catalogue digest of norms, parameters, initiatives and words
 * @param answers digest of the response file
 */
public record Receipt(
    String program,
    Map<String, String> questionnaires,
    String crosswalks,
    String rules,
    String catalogue,
    String answers) {}
