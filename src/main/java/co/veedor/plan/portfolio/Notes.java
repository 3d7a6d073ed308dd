package co.veedor.plan.portfolio;

import co.veedor.facts.portfolio.Odd;
import co.veedor.facts.portfolio.UnknownKey;
import co.veedor.fault.Place;
import co.veedor.plan.portfolio.Portfolio.Repair;
import java.util.ArrayList;
import java.util.List;

/** What reading a portfolio had to mend, and what it could not use. */
final class Notes {
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Object> oddities = new ArrayList<>();

  /** What was read otherwise than it was written, in the order of the file. */
  List<Repair> repairs() {
    return repairs;
  }

  /** What could not be used: facts for the rules. */
  List<Object> oddities() {
    return oddities;
  }

  void repair(String subject, String key, String was, String read, String note) {
    repairs.add(new Repair(subject, key, was, read, note));
  }

  void odd(String subject, String what, String expected, Place where) {
    oddities.add(new Odd(subject, what, expected, where.toString()));
  }

  void unknownKey(String subject, String key, String nearest, Place where) {
    oddities.add(new UnknownKey(subject, key, nearest, where.toString()));
  }
}
