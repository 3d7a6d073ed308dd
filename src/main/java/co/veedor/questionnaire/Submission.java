package co.veedor.questionnaire;

/**
 * How the answers to an edition are carried to the official form, where it has one of its own.
 *
 * @param file name of the workbook they are carried in, unlike that of any other edition
 * @param notice what must be said on top of it
 * @param partial what to do with an option met only in part
 */
public record Submission(String file, String notice, String partial) {}
