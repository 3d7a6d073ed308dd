package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.questionnaire.Question;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.StoredFile;
import co.veedor.web.http.Call;
import co.veedor.web.service.Finder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Evidence as somebody typed it into the form beside a question.
 *
 * @param title what it is; empty when it goes by the name of its file or by its address
 * @param url its address; empty for a file
 * @param issued the day it was issued; null when not told
 * @param expires the last day it holds; null when it does not expire
 * @param options letters of the options it backs; empty for the whole answer
 * @param others further questions it backs, as {@code código} or {@code cuestionario/código}
 */
record EvidenceTyped(
    String title,
    String url,
    LocalDate issued,
    LocalDate expires,
    List<String> options,
    List<String> others) {
  private static final String TO_REVIEW = "por_revisar";

  /**
   * What a form says.
   *
   * @throws co.veedor.fault.FaultException when a day is none, or it ends before it begins
   */
  static EvidenceTyped of(Call call) {
    FaultList faults = new FaultList(Kind.USAGE);
    Fields form = call.fields(faults);
    EvidenceTyped typed =
        new EvidenceTyped(
            form.textOr("titulo", ""),
            form.textOr("url", ""),
            form.date("issued"),
            form.date("expires"),
            form.texts("options"),
            codes(form.textOr("otras", "")));
    if (typed.issued != null && typed.expires != null && typed.expires.isBefore(typed.issued)) {
      faults.add(form.placeOf("expires"), "vence antes de expedirse", "un día posterior");
    }
    faults.stopIfAny();
    return typed;
  }

  private static List<String> codes(String text) {
    return Arrays.stream(text.split("[\\s,;]+")).filter(code -> !code.isEmpty()).toList();
  }

  /** The piece to be kept, with its file or null for an address. */
  EvidenceDraft draft(StoredFile file) {
    String usual = file == null ? url : file.name();
    return new EvidenceDraft(
        title.isEmpty() ? usual : title, url, file, issued, expires, TO_REVIEW);
  }

  /**
   * What it stands for: the question of the call first, then the others. Their evidence is not
   * known yet.
   *
   * @throws co.veedor.web.http.Problem when there is no such question or option
   */
  List<EvidenceUse> uses(Finder finder, Call call) {
    Question question = finder.question(call);
    Finder.options(question, options);
    List<EvidenceUse> uses = new ArrayList<>();
    uses.add(new EvidenceUse("", call.value("cuestionario"), question.id(), options));
    for (String other : others) {
      int bar = other.indexOf('/');
      String questionnaire = bar < 0 ? call.value("cuestionario") : other.substring(0, bar);
      String code = other.substring(bar + 1);
      uses.add(
          new EvidenceUse("", questionnaire, finder.question(questionnaire, code).id(), List.of()));
    }
    return uses;
  }
}
