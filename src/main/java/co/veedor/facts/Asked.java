package co.veedor.facts;

import java.util.List;

/**
 * When a question is asked at all: by the answer to the question it hangs from.
 *
 * @param question key of the question
 * @param parent key of the question it hangs from
 * @param options letters of the parent's options
 * @param any true when one of the options must be marked; false when none of them may be
 */
public record Asked(String question, String parent, List<String> options, boolean any) {}
