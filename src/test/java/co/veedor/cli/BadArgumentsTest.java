package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong words of a command: what is wrong, what was expected and the nearest, exit status 2. */
class BadArgumentsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("commandLines")
  void wrong_words_are_told_with_the_nearest(String line, String words) {
    Terminal done = Terminal.type(folder, line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains(words).doesNotContain("Exception");
  }

  static Stream<Arguments> commandLines() {
    return Stream.of(
        Arguments.of("", "falta el comando"),
        Arguments.of("evalua", "¿Quiso decir «evaluar»?"),
        Arguments.of("evaluar --salid x", "¿Quiso decir «--salida»?"),
        Arguments.of("evaluar", "falta el archivo de respuestas"),
        Arguments.of("evaluar x --base declarada", "¿Quiso decir «declarado»?"),
        Arguments.of("evaluar x --fecha ayer", "AAAA-MM-DD"),
        Arguments.of("evaluar x --salida y --formatos xls", "¿Quiso decir «xlsx»?"),
        Arguments.of("evaluar x --salida", "--salida"),
        Arguments.of("evaluar --lote x", "--salida"),
        Arguments.of("ayuda evalua", "¿Quiso decir «evaluar»?"),
        Arguments.of("comparar x", "falta con qué comparar"),
        Arguments.of("comparar x y --edicion a=b", "falta con qué comparar"),
        Arguments.of("proponer x --para furag-2024 --salida y", "¿Quiso decir «furag-2025»?"),
        Arguments.of("proponer x --para furag-2025", "--salida"));
  }
}
