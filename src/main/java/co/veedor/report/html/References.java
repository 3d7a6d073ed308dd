package co.veedor.report.html;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Norm;
import co.veedor.catalogue.Parameter;
import co.veedor.facts.InForce;
import co.veedor.questionnaire.NormReference;
import co.veedor.questionnaire.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many explanations rest on and the page tells once: parameters, norms and scales. It keeps
 * those that were asked for.
 */
final class References {
  private final Catalogue catalogue;
  private final Index index;
  private final Names names;
  private final Numbers numbers;
  private final Map<String, Subject> told = new LinkedHashMap<>();

  References(Catalogue catalogue, Index index, Names names, Numbers numbers) {
    this.catalogue = catalogue;
    this.index = index;
    this.names = names;
    this.numbers = numbers;
  }

  /** All that were asked for, in that order. */
  List<Subject> all() {
    return List.copyOf(told.values());
  }

  /** A parameter by its name, leading to where it comes from. */
  Ref parameter(InForce used) {
    String anchor = Anchors.of("parametro-" + used.name());
    told.computeIfAbsent(anchor, key -> subject(key, used));
    return new Ref(used.name(), index.link(anchor));
  }

  /** The value of a parameter, with its unit. */
  String value(InForce used) {
    Parameter known = catalogue.parameters().get(used.name());
    String value = numbers.points(used.value());
    return known == null ? value : value + " " + known.unit();
  }

  /** A norm as people cite it, with its article, leading to what is known of it. */
  Ref norm(NormReference reference) {
    Norm norm = catalogue.norms().get(reference.norm());
    String anchor = Anchors.of("norma-" + norm.id());
    told.computeIfAbsent(anchor, key -> subject(key, norm));
    String article = reference.article().isEmpty() ? "" : ", " + reference.article();
    return new Ref(norm.title() + article, index.link(anchor));
  }

  /** The scale of some questions, leading to its levels. */
  Ref scale(String questionnaire, Scale scale) {
    String anchor = Anchors.of("escala-" + questionnaire + "-" + scale.id());
    told.computeIfAbsent(anchor, key -> subject(key, scale));
    return new Ref(scale.name(), index.link(anchor));
  }

  private Subject subject(String anchor, InForce used) {
    Parameter known = catalogue.parameters().get(used.name());
    List<About.Text> facts = new ArrayList<>();
    facts.add(new About.Text("Valor", value(used)));
    facts.add(new About.Text("Rige desde", used.from().toString()));
    facts.add(new About.Text("Fuente", used.source()));
    String name = known == null ? used.name() : known.description();
    return subject(anchor, used.name(), name, facts, used.confidence());
  }

  private Subject subject(String anchor, Norm norm) {
    List<About.Text> facts = new ArrayList<>();
    About.Text.add(facts, "Estado", norm.status());
    About.Text.add(facts, "La expidió", norm.issuer());
    About.Text.add(facts, "Rige desde", norm.from());
    About.Text.add(facts, "Rigió hasta", norm.until());
    String name = norm.subject().isEmpty() ? norm.title() : norm.subject();
    return subject(anchor, norm.title(), name, facts, norm.confidence());
  }

  private Subject subject(String anchor, Scale scale) {
    List<About.Text> facts = new ArrayList<>();
    for (Scale.Step level : scale.levels()) {
      String percent = numbers.percent(scale.percent(level.value()));
      facts.add(new About.Text(percent, level.name()));
    }
    About.Text.add(facts, "Fuente", scale.source());
    return subject(anchor, "Escala", scale.name(), facts, scale.confidence());
  }

  private Subject subject(
      String anchor, String code, String name, List<About.Text> facts, String confidence) {
    About about = new About.OfReference(facts, Confidence.of(confidence, names));
    return new Subject(anchor, code, name, List.of(), about, List.of());
  }
}
