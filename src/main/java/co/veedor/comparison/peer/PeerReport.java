package co.veedor.comparison.peer;

import java.util.List;

/**
 * How entities of the same groups are spread.
 *
 * @param by what they were put together by, the outermost first
 * @param period the period all of them speak of
 * @param basis code of the reading
 * @param least members a group must have to be shown
 * @param entities how many were compared; null when they are too few to tell
 * @param others how many speak of other periods only and were left out
 * @param rows every group with every total and domain, in the order of labels and instruments:
 *     never by value
 */
public record PeerReport(
    List<Dimension> by,
    String period,
    String basis,
    int least,
    Integer entities,
    int others,
    List<PeerRow> rows) {}
