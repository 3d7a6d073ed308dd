package co.veedor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.review.Population.Member;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Anybody draws the same sample again, with nothing but the list and sha256sum. */
class SamplerTest {
  private static final Population SIX =
      new Population(
          List.of(
              new Member("a/1", "a/x"),
              new Member("a/2", "a/x"),
              new Member("a/3", "a/x"),
              new Member("a/4", "a/y"),
              new Member("b/1", "b/z"),
              new Member("b/2", "b/z")));

  @Test
  void sha256sum_draws_the_same_sample() throws IOException, InterruptedException {
    String seed = "Auditoría 2025, acta 7";
    Map<String, String> numbers = new TreeMap<>();
    for (Member member : SIX.members()) {
      numbers.put(sha256sum(seed + "|" + member.key()), member.key());
    }
    List<String> smallest = numbers.values().stream().limit(3).sorted().toList();
    assertThat(Sampler.draw(SIX, Sample.Method.SIMPLE, seed, 3).members()).isEqualTo(smallest);
    assertThat(SIX.digest()).isEqualTo(sha256sum(SIX.text()));
    assertThat(SIX.text()).startsWith("a/1\ta/x\na/2\ta/x\n").endsWith("b/2\tb/z\n");
  }

  private static String sha256sum(String text) throws IOException, InterruptedException {
    Process program = new ProcessBuilder("sha256sum").start();
    try (var in = program.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said.substring(0, 64);
  }

  @RepeatedTest(20)
  void the_order_of_the_population_changes_nothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Member> members = random(random);
    int size = 1 + random.nextInt(members.size());
    List<Member> other = new ArrayList<>(members);
    Collections.shuffle(other, random);
    for (Sample.Method method : Sample.Method.values()) {
      Sample drawn = Sampler.draw(new Population(members), method, "s", size);
      assertThat(Sampler.draw(new Population(other), method, "s", size)).isEqualTo(drawn);
      assertThat(drawn.members()).doesNotHaveDuplicates().hasSize(size);
    }
  }

  @RepeatedTest(20)
  void every_domain_has_its_share_and_at_least_one_while_there_are(RepetitionInfo repetition) {
    Random random = new Random(100 + repetition.getCurrentRepetition());
    Map<String, Integer> domains = new TreeMap<>();
    int all = 0;
    for (int domain = 0; domain <= random.nextInt(6); domain++) {
      int claims = 1 + random.nextInt(30);
      domains.put("d" + domain, claims);
      all += claims;
    }
    int size = 1 + random.nextInt(all);
    Map<String, Integer> seats = Seats.shared(domains, size);
    assertThat(seats.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(size);
    seats.forEach((domain, own) -> assertThat(own).isBetween(0, domains.get(domain)));
    long without = seats.values().stream().filter(own -> own == 0).count();
    assertThat(without).isEqualTo(Math.max(0, domains.size() - size));
  }

  @Test
  void seats_go_by_largest_remainder() {
    // One each leaves 7 of 27: quotas 7·19/27 = 4,93; 7·7/27 = 1,81; 7·1/27 = 0,26.
    Map<String, Integer> domains = new TreeMap<>(Map.of("a", 20, "b", 8, "c", 2));
    assertThat(Seats.shared(domains, 10)).isEqualTo(Map.of("a", 6, "b", 3, "c", 1));
    assertThat(Seats.shared(domains, 2)).isEqualTo(Map.of("a", 1, "b", 1, "c", 0));
    assertThat(Seats.shared(domains, 30)).isEqualTo(domains);
  }

  @Test
  void what_cannot_be_drawn_is_told() {
    assertThatThrownBy(() -> Sampler.draw(SIX, Sample.Method.SIMPLE, "s", 7))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("un número de 1 a 6");
    assertThatThrownBy(() -> Sampler.draw(SIX, Sample.Method.SIMPLE, " ", 1))
        .hasMessageContaining("semilla");
    assertThatThrownBy(() -> Sampler.draw(SIX, Sample.Method.SIMPLE, "a\nb", 1))
        .hasMessageContaining("semilla");
    assertThatThrownBy(() -> Sampler.method("simpel"))
        .hasMessageContaining("¿Quiso decir «simple»");
  }

  @Test
  void a_population_reads_back() {
    assertThat(Population.read(SIX.text())).isEqualTo(SIX);
  }

  private static List<Member> random(Random random) {
    List<Member> members = new ArrayList<>();
    for (int number = 0; number <= random.nextInt(60); number++) {
      members.add(new Member("q/" + number, "q/d" + random.nextInt(5)));
    }
    return members;
  }
}
