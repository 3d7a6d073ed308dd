package co.veedor.verification;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * An example an expert writes to say what rules must do.
 *
 * @param name a sentence
 * @param place where it is written
 * @param asOf the day of the assessment
 * @param basis code of the reading that counts
 * @param entity what the entity is, where it differs from an alcaldía; null when it does not
 * @param given answers by questionnaire, as in a response file
 * @param targets targets, as in a response file; null when there are none
 * @param evidence pieces that answers cite by their code, as in a response file; null when none
 * @param others what other entities show: by the name of each, addresses and files
 * @param plan what the entity decides about its plan, as in a plan's file; null when no plan is
 *     made
 * @param portfolio a portfolio, as in a portfolio file, in place of answers; null when there is
 *     none
 * @param fires rules that must speak
 * @param silent rules that must keep silent
 * @param expect what the result must hold
 */
record Case(
    String name,
    Place place,
    LocalDate asOf,
    String basis,
    Item entity,
    Item given,
    Item targets,
    Item evidence,
    Fields others,
    Item plan,
    Item portfolio,
    List<String> fires,
    List<String> silent,
    Fields expect) {}
