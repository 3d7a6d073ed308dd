package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.engine.RuleBook;
import co.veedor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that an assessment is judged with.
 *
 * @param catalogue norms, parameters, initiatives and words
 * @param questionnaires editions by id
 * @param rules the compiled rules
 * @param crosswalks how the editions relate; read when first asked for
 * @param stamps digests of what else an assessment depends on; read when first asked for
 */
public record Content(
    Catalogue catalogue,
    Map<String, Questionnaire> questionnaires,
    RuleBook rules,
    Supplier<List<Crosswalk>> crosswalks,
    Supplier<Stamps> stamps) {}
