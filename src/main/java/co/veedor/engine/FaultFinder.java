package co.veedor.engine;

import co.veedor.fault.Fault;
import co.veedor.fault.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Finds the line of a rule file that a compiler message speaks of. */
final class FaultFinder {
  private static final String EXPECTED = "una regla que compile";
  private static final List<Pattern> QUOTED =
      List.of(
          Pattern.compile("left part of expression: (.+)", Pattern.DOTALL),
          Pattern.compile("Unable to find class: (\\S+)"),
          Pattern.compile("rule name:? '?([^'\\n]+)'?"),
          Pattern.compile("Rule:? \"([^\"]+)\""),
          Pattern.compile("\"([^\"]{2,})\""),
          Pattern.compile("'([^']{2,})'"),
          Pattern.compile("(\\$?\\w+) cannot be resolved"),
          Pattern.compile("The method (\\w+)\\("),
          Pattern.compile("symbol: '?(\\w+)"));

  private final List<RuleSource> sources;

  private FaultFinder(List<RuleSource> sources) {
    this.sources = sources;
  }

  static FaultFinder among(List<RuleSource> sources) {
    return new FaultFinder(sources);
  }

  Fault fault(Message message) {
    String path = String.valueOf(message.getPath());
    for (RuleSource source : sources) {
      if (path.endsWith(source.path()) && message.getLine() > 0) {
        return told(source, source.lineFor(message.getLine()), message.getText());
      }
    }
    List<RuleSource> near = sources.stream().filter(source -> path.endsWith(source.path())).toList();
    return fault(message.getText(), near.isEmpty() ? sources : near);
  }

  Fault fault(String text) {
    return fault(text, sources);
  }

  private Fault fault(String text, List<RuleSource> among) {
    for (Pattern quoted : QUOTED) {
      Matcher match = quoted.matcher(text);
      while (match.find()) {
        for (RuleSource source : among) {
          int line = lineOf(source, match.group(1).strip());
          if (line > 0) {
            return told(source, source.lineFor(line), text);
          }
        }
      }
    }
    return told(among.get(0), 0, text);
  }

  private static int lineOf(RuleSource source, String quoted) {
    String wanted = quoted.replaceAll("\\s+", "");
    int line = 0;
    for (String written : source.drl().lines().toList()) {
      line++;
      if (written.replaceAll("\\s+", "").contains(wanted)) {
        return line;
      }
    }
    return 0;
  }

  private static Fault told(RuleSource source, int line, String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return Fault.at(
        new Place(source.file().name(), line), "la regla no compila (" + first + ")", EXPECTED);
  }
}
