package co.veedor.review;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a sample is drawn from: the claims of a period, by key.
 *
 * @param members sorted by key, whatever order they came in
 */
public record Population(List<Member> members) {
  /**
   * One claim.
   *
   * @param key {@code cuestionario/código}
   * @param domain key of the part of the instrument it stands in
   */
  public record Member(String key, String domain) {}

  /** Sorts the members. */
  public Population {
    members = members.stream().sorted(Comparator.comparing(Member::key)).toList();
  }

  /** The population of a queue. */
  public static Population of(Collection<Claim> claims) {
    return new Population(
        claims.stream().map(each -> new Member(each.key(), each.domain().key())).toList());
  }

  /**
   * Reads {@link #text()} back.
   *
   * @throws FaultException when a line is not a key, a tab and a domain
   */
  public static Population read(String text) {
    return new Population(text.lines().map(Population::member).toList());
  }

  private static Member member(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 2) {
      throw new FaultException(
          Kind.STATE,
          Fault.at(
              Place.of("población"),
              "la línea «" + line + "» no es de una población",
              "la clave, una tabulación y el dominio"));
    }
    return new Member(parts[0], parts[1]);
  }

  /** The list as it is written down: a line each, its key, a tab and its domain. */
  public String text() {
    StringBuilder text = new StringBuilder();
    members.forEach(each -> text.append(each.key).append('\t').append(each.domain).append('\n'));
    return text.toString();
  }

  /** SHA-256 of {@link #text()} in hexadecimal: the same list gives the same digest. */
  public String digest() {
    return Digest.of(text().getBytes(StandardCharsets.UTF_8));
  }
}
