package co.veedor.comparison;

import co.veedor.catalogue.Vocabulary;
import co.veedor.response.Backing;
import co.veedor.response.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the evidence shown for one answer, and whether it backs it on a day. */
final class EvidenceWords {
  private final Vocabulary words;
  private final LocalDate day;

  /** For evidence looked at on {@code day}. */
  EvidenceWords(Vocabulary words, LocalDate day) {
    this.words = words;
    this.day = day;
  }

  /** Whether both show the same, in everything that what counts on the day depends on. */
  static boolean isSame(List<Evidence> one, List<Evidence> other, LocalDate day) {
    return seen(one, day).equals(seen(other, day));
  }

  private static Set<Seen> seen(List<Evidence> shown, LocalDate day) {
    return shown.stream().map(each -> Seen.of(each, day)).collect(Collectors.toSet());
  }

  private record Seen(
      String name,
      String document,
      LocalDate date,
      LocalDate expires,
      List<String> options,
      Backing backing) {
    static Seen of(Evidence each, LocalDate day) {
      return new Seen(
          EvidenceWords.name(each),
          each.document(),
          each.date(),
          each.expires(),
          each.options(),
          each.backingOn(day));
    }
  }

  /** What is shown, with whatever tells it from what goes by the same name on the other side. */
  String told(List<Evidence> shown, List<Evidence> other) {
    return shown.isEmpty()
        ? "sin evidencia"
        : shown.stream()
            .map(each -> told(each, other))
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
  }

  /** By title; by address where it has none. */
  static String name(Evidence evidence) {
    return evidence.title().isEmpty() ? evidence.link() : evidence.title();
  }

  private String told(Evidence each, List<Evidence> other) {
    Backing backing = each.backingOn(day);
    List<Evidence> twins = other.stream().filter(twin -> name(twin).equals(name(each))).toList();
    List<String> told = new ArrayList<>();
    if (backing != Backing.LATER && differs(each, twins, Evidence::date)) {
      told.add(each.date() == null ? "sin fecha" : "del " + each.date());
    }
    if (backing != Backing.EXPIRED && differs(each, twins, Evidence::expires)) {
      told.add(each.expires() == null ? "sin vencimiento" : "rige hasta el " + each.expires());
    }
    if (differs(each, twins, Evidence::options)) {
      told.add(
          each.options().isEmpty()
              ? "para toda la respuesta"
              : "para " + String.join(" y ", each.options()));
    }
    if (differs(each, twins, Evidence::document)) {
      told.add(source(each));
    }
    String says = "«" + name(each) + "» " + state(each, backing);
    return told.isEmpty() ? says : says + " (" + String.join(", ", told) + ")";
  }

  private static boolean differs(
      Evidence each, List<Evidence> twins, Function<Evidence, Object> of) {
    return twins.stream().anyMatch(twin -> !Objects.equals(of.apply(twin), of.apply(each)));
  }

  private static String source(Evidence each) {
    String document = each.document();
    String said = document.isEmpty() ? "" : document.substring(document.indexOf(':') + 1);
    if (document.startsWith("sha256:")) {
      return "huella " + said.substring(0, 8) + "…";
    }
    return said.isEmpty() ? "sin archivo ni enlace" : said;
  }

  private String state(Evidence evidence, Backing backing) {
    String status = words.word("evidence-status", evidence.status()).toLowerCase(Locale.ROOT);
    return switch (backing) {
      case BACKS, REJECTED, PENDING, ASKED -> status;
      case EMPTY -> status + ", pero su archivo está vacío";
      case CHANGED -> status + ", pero el archivo ya no da su huella";
      case LATER -> status + ", pero es del " + evidence.date() + ", posterior al " + day;
      case EXPIRED -> status + ", pero venció el " + evidence.expires();
    };
  }
}
