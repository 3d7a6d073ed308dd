package co.veedor.comparison.peer;

import java.util.List;

/**
 * Who is compared.
 *
 * @param members of one period, in any order: one for each entity, or from a copy without names one
 *     for each entity and edition
 * @param entities how many entities they are
 * @param others how many entities were left out since they speak of other periods
 */
public record Population(List<Member> members, int entities, int others) {

  /** Entities that each are one member. */
  public static Population of(List<Member> members, int others) {
    return new Population(members, members.size(), others);
  }
}
