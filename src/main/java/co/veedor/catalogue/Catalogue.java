package co.veedor.catalogue;

import java.util.Map;

/**
 * All that holds for every instrument, by id and in the order of the files.
 *
 * @param vocabulary codes and their words
 * @param norms the register of norms
 * @param parameters dated quantities
 * @param deadlines legal terms
 * @param lines names of the strategic lines
 * @param initiatives what can be done
 * @param digest SHA-256 of the catalogue's files, in hexadecimal
 */
public record Catalogue(
    Vocabulary vocabulary,
    Map<String, Norm> norms,
    Map<String, Parameter> parameters,
    Map<String, Deadline> deadlines,
    Map<String, String> lines,
    Map<String, Initiative> initiatives,
    String digest) {}
