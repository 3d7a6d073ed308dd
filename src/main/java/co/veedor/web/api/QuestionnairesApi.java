package co.veedor.web.api;

import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Scale;
import co.veedor.questionnaire.TreeNode;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be answered. */
public final class QuestionnairesApi {
  private final Services services;

  /** Over these services. */
  public QuestionnairesApi(Services services) {
    this.services = services;
  }

  /** Lists the editions. */
  public Reply list(Call call) {
    List<Questionnaire> all =
        List.copyOf(services.rules().get().content().questionnaires().values());
    return Listing.of(call, all, QuestionnairesApi::summary);
  }

  /** Shows one edition with its parts and questions. */
  public Reply show(Call call) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Map<String, Object> told = summary(questionnaire);
    told.put("notes", questionnaire.notes());
    told.put(
        "nodes", questionnaire.nodes().values().stream().map(QuestionnairesApi::node).toList());
    told.put(
        "items",
        questionnaire.questions().values().stream().map(QuestionnairesApi::question).toList());
    return Reply.json(told);
  }

  private static Map<String, Object> summary(Questionnaire questionnaire) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", questionnaire.id());
    told.put("name", questionnaire.name());
    told.put("summary", questionnaire.summary());
    told.put("norms", questionnaire.norms());
    told.put("validFrom", questionnaire.validFrom().toString());
    told.put(
        "validTo", questionnaire.validTo() == null ? null : questionnaire.validTo().toString());
    told.put("source", questionnaire.source());
    told.put("confidence", questionnaire.confidence());
    told.put("notice", questionnaire.notice());
    told.put("questions", questionnaire.questions().size());
    return told;
  }

  private static Map<String, Object> node(TreeNode node) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", node.id());
    told.put("parent", node.parent());
    told.put("kind", node.kind());
    told.put("name", node.name());
    return told;
  }

  private static Map<String, Object> question(Question question) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", question.id());
    told.put("node", question.node());
    told.put("theme", question.theme());
    told.put("text", question.text());
    told.put("kind", question.kind().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    told.put("help", question.help());
    told.put("audit", question.audit());
    told.put("expectedEvidence", question.evidence());
    told.put("obligation", question.obligation());
    told.put("role", question.role());
    told.put("confidence", question.confidence());
    told.put("options", question.options().stream().map(QuestionnairesApi::option).toList());
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      told.put("scale", scale(ordinal.scale()));
    }
    return told;
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", option.id());
    told.put("text", option.text());
    told.put("requires", option.requires());
    told.put("role", option.role().name().toLowerCase(Locale.ROOT));
    told.put("needs", option.needs().name().toLowerCase(Locale.ROOT));
    return told;
  }

  private static List<Map<String, Object>> scale(Scale scale) {
    return scale.levels().stream()
        .map(
            step -> {
              Map<String, Object> told = new LinkedHashMap<>();
              told.put("value", step.value());
              told.put("name", step.name());
              return told;
            })
        .toList();
  }
}
