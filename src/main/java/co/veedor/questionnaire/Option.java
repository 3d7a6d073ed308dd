package co.veedor.questionnaire;

import java.util.List;

/**
 * One thing a question with options asks to be met.
 *
 * @param id its letter
 * @param text what must be true to mark it
 * @param requires options that must be met before it: a letter of the same question, or {@code
 *     question.letter}; empty when it stands alone
 */
public record Option(String id, String text, List<String> requires) {}
