package co.veedor.questionnaire;

import java.util.List;

/**
 * When a question is asked at all: by the answer to the question it hangs from.
 *
 * @param question id of the question it hangs from
 * @param letters options of that question, at least one
 * @param any true when one of the letters must be marked; false when none of them may be
 * @param basis how the condition is known: a code of the vocabulary
 */
public record Condition(String question, List<String> letters, boolean any, String basis) {}
