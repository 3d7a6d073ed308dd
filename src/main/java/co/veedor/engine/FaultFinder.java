package co.veedor.engine;

import co.veedor.fault.Fault;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Finds the line of a rule file that compiler messages speak of. Some name the file and line;
 * others quote a constraint; errors in consequences name a line of a class generated from the rule,
 * whose source another message carries.
 */
final class FaultFinder {
  private static final String EXPECTED = "una regla que compile";
  private static final Pattern GENERATED = Pattern.compile("^Java source of (\\S+) in error:");
  private static final Pattern CALL =
      Pattern.compile("^\\(\\(org\\.drools\\S+\\) drools\\)\\.asKnowledgeHelper\\(\\)\\.");
  private static final List<Pattern> QUOTED =
      List.of(
          Pattern.compile("left part of expression: (.+)", Pattern.DOTALL),
          Pattern.compile("Unable to find class: (\\S+)"),
          Pattern.compile("Analyse Expression ([^:]+)"),
          Pattern.compile("The method (\\w+)\\("),
          Pattern.compile("(\\$?\\w+) cannot be resolved"),
          Pattern.compile("\"([^\"]{2,})\""),
          Pattern.compile("'([^']{2,})'"));

  private final List<RuleSource> sources;
  private final Map<RuleSource, Squeezed> squeezed = new HashMap<>();
  private final Map<String, List<String>> generated = new HashMap<>();

  FaultFinder(List<RuleSource> sources) {
    this.sources = sources;
    sources.forEach(source -> squeezed.put(source, new Squeezed(source.drl())));
  }

  /** The faults that {@code messages} tell, each once; those only about other messages left out. */
  List<Fault> faults(List<Message> messages) {
    List<Message> telling = new ArrayList<>();
    for (Message message : messages) {
      Matcher source = GENERATED.matcher(message.getText());
      if (source.find()) {
        generated.put(source.group(1), message.getText().lines().skip(1).toList());
      } else {
        telling.add(message);
      }
    }
    List<Fault> placed = telling.stream().map(this::fault).distinct().toList();
    List<Fault> withLine = placed.stream().filter(fault -> fault.where().contains(":")).toList();
    return withLine.isEmpty() ? placed : withLine;
  }

  /** The fault that a text without place tells. */
  Fault fault(String text) {
    return quoted(text, sources).orElseGet(() -> told(sources.get(0), 0, text));
  }

  private Fault fault(Message message) {
    String path = String.valueOf(message.getPath());
    for (RuleSource source : sources) {
      if (path.endsWith(source.path())) {
        return message.getLine() > 0
            ? told(source, source.lineFor(message.getLine()), message.getText())
            : quoted(message.getText(), List.of(source))
                .orElseGet(() -> told(source, 0, message.getText()));
      }
    }
    return inGenerated(message).orElseGet(() -> fault(message.getText()));
  }

  private Optional<Fault> inGenerated(Message message) {
    List<String> code = generated.getOrDefault(message.getPath(), List.of());
    if (message.getLine() < 1 || message.getLine() > code.size()) {
      return Optional.empty();
    }
    String statement =
        CALL.matcher(code.get(message.getLine() - 1).strip()).replaceFirst("").replace(";", "");
    String word = word(message.getText());
    for (RuleSource source : sources) {
      int line = squeezed.get(source).lineOf(statement, word);
      if (line > 0) {
        return Optional.of(told(source, source.lineFor(line), message.getText()));
      }
    }
    return Optional.empty();
  }

  private static String word(String text) {
    for (Pattern quoted : QUOTED) {
      Matcher match = quoted.matcher(text);
      if (match.find()) {
        return match.group(1);
      }
    }
    return "";
  }

  private Optional<Fault> quoted(String text, List<RuleSource> among) {
    for (Pattern quoted : QUOTED) {
      Matcher match = quoted.matcher(text);
      while (match.find()) {
        for (RuleSource source : among) {
          int line = squeezed.get(source).lineOf(match.group(1));
          if (line > 0) {
            return Optional.of(told(source, source.lineFor(line), text));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Fault told(RuleSource source, int line, String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return Fault.at(
        new Place(source.file().name(), line), "la regla no compila (" + first + ")", EXPECTED);
  }
}
