package co.veedor.response;

import java.time.LocalDate;
import java.util.List;

/**
 * Something shown in support of an answer.
 *
 * @param title what it is
 * @param link address or file; empty when the title is all there is
 * @param date when it was issued; null when unknown
 * @param expires last day it holds; null when it does not expire
 * @param status whether an auditor accepted it: a code of the vocabulary list {@code
 *     evidence-status}
 * @param options letters of the options it backs; empty when it backs the whole answer
 */
public record Evidence(
    String title,
    String link,
    LocalDate date,
    LocalDate expires,
    String status,
    List<String> options) {}
