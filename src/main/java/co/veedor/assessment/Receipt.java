package co.veedor.assessment;

import java.util.Map;

/**
 * What an assessment was made with, so that anyone can make it again. Digests are SHA-256 in
 * hexadecimal: of content by {@link co.veedor.document.Digest#of(java.util.List)}, of what the
 * entity hands over of the bytes of its file.
 *
 * @param program version of the program
 * @param stamps digests of the program and of the crosswalks
 * @param questionnaires digest by questionnaire id, of those answered
 * @param rules digest of the rules
 * @param catalogue digests of parameters, terms and the rest of the catalogue, by part
 * @param answers digest of the response file
 * @param evidence digest of what was found in the files shown as evidence and of which other
 *     entities show the same; see {@link Found}
 */
public record Receipt(
    String program,
    Stamps stamps,
    Map<String, String> questionnaires,
    String rules,
    Map<String, String> catalogue,
    String answers,
    String evidence) {}
