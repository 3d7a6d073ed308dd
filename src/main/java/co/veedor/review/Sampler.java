package co.veedor.review;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.review.Population.Member;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws samples without any luck: every claim has a number, the SHA-256 of the seed, a bar and its
 * key, and the smallest are drawn. No one can tell before choosing a seed which those are.
 */
public final class Sampler {
  private static final int LONGEST = 200;

  private Sampler() {}

  /**
   * Draws a sample.
   *
   * @param size how many, from 1 to the whole population
   * @throws FaultException when the size or the seed does not fit
   */
  public static Sample draw(Population population, Sample.Method method, String seed, int size) {
    check(population, seed, size);
    List<String> drawn =
        switch (method) {
          case SIMPLE -> smallest(population.members(), seed, size);
          case POR_DOMINIO -> byDomain(population.members(), seed, size);
        };
    return new Sample(method, seed, size, population.digest(), drawn.stream().sorted().toList());
  }

  /**
   * The method a person names.
   *
   * @throws FaultException with the nearest there is
   */
  public static Sample.Method method(String code) {
    List<String> known = Arrays.stream(Sample.Method.values()).map(Sample.Method::code).toList();
    if (!known.contains(code)) {
      FaultList faults = new FaultList(Kind.USAGE);
      String expected = "uno de: " + String.join(", ", known);
      faults.unknown(
          Place.of("método"), "«" + code + "» no es un método de muestreo", expected, code, known);
      throw faults.thrown();
    }
    return Sample.Method.values()[known.indexOf(code)];
  }

  /** The number of a claim: SHA-256 of {@code semilla|clave} in hexadecimal. */
  public static String number(String seed, String key) {
    return Digest.of((seed + "|" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static void check(Population population, String seed, int size) {
    if (seed.isBlank()
        || seed.length() > LONGEST
        || seed.chars().anyMatch(Character::isISOControl)) {
      throw refused("semilla", "la semilla está vacía o no cabe en una línea", "de 1 a 200 letras");
    }
    int all = population.members().size();
    if (size < 1 || size > all) {
      throw refused(
          "muestra",
          "no se pueden sortear " + size + " de " + all + " respuestas",
          all == 0 ? "respuestas que afirmen algo" : "un número de 1 a " + all);
    }
  }

  private static FaultException refused(String place, String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of(place), what, expected));
  }

  private static List<String> smallest(Collection<Member> from, String seed, int size) {
    return from.stream()
        .map(Member::key)
        .sorted(Comparator.comparing(key -> number(seed, key)))
        .limit(size)
        .toList();
  }

  private static List<String> byDomain(List<Member> members, String seed, int size) {
    Map<String, List<Member>> domains =
        members.stream()
            .collect(Collectors.groupingBy(Member::domain, TreeMap::new, Collectors.toList()));
    Map<String, Integer> sizes = new TreeMap<>();
    domains.forEach((domain, own) -> sizes.put(domain, own.size()));
    List<String> drawn = new ArrayList<>();
    Seats.shared(sizes, size)
        .forEach((domain, seats) -> drawn.addAll(smallest(domains.get(domain), seed, seats)));
    return drawn;
  }
}
