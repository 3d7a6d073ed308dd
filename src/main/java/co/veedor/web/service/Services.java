package co.veedor.web.service;

import co.veedor.access.FirstStart;
import co.veedor.access.Lockout;
import co.veedor.access.Passwords;
import co.veedor.access.Sessions;
import co.veedor.access.SignIn;
import co.veedor.access.Tokens;
import co.veedor.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What API and pages work with.
 *
 * @param store everything kept
 * @param rules what answers are judged with
 * @param doors how people and programs come in
 * @param finder what paths name
 * @param names what people are called
 * @param assessments what answers come to
 * @param comparisons results held against each other
 * @param peers entities held against those of their groups
 * @param answering saving of answers
 * @param amending changes to what was submitted
 * @param reviewing what auditors do
 * @param plans what to do about gaps
 * @param reports reports as jobs
 * @param imports response files
 */
public record Services(
    Store store,
    Rules rules,
    Doors doors,
    Finder finder,
    Names names,
    Assessments assessments,
    Comparisons comparisons,
    PeerGroups peers,
    Answering answering,
    Amending amending,
    Reviewing reviewing,
    Plans plans,
    Reports reports,
    Imports imports) {

  /**
   * The ways in.
   *
   * @param passwords how passwords are hashed
   * @param sessions of browsers
   * @param tokens of programs
   * @param signIn by password
   * @param first of the first administrator
   */
  public record Doors(
      Passwords passwords, Sessions sessions, Tokens tokens, SignIn signIn, FirstStart first) {
    private static Doors of(Store store, Passwords.Cost cost, Supplier<Instant> clock) {
      Passwords passwords = new Passwords(cost);
      Sessions sessions = new Sessions(store.sessions(), store.people(), clock);
      return new Doors(
          passwords,
          sessions,
          new Tokens(store.tokens(), store.people(), clock),
          new SignIn(store.people(), passwords, new Lockout(store.people(), clock), sessions),
          new FirstStart(store.settings(), store.people(), passwords, clock));
    }
  }

  /**
   * What the services need from outside.
   *
   * @param folder the folder of data
   * @param cost what hashing a password costs
   * @param clock the time
   * @param today the date of today
   * @param broken told of failures of the program
   */
  public record Surroundings(
      Path folder,
      Passwords.Cost cost,
      Supplier<Instant> clock,
      Supplier<LocalDate> today,
      Consumer<Throwable> broken) {}

  /** Services over a store and rules. */
  public static Services over(Store store, Rules rules, Surroundings around) {
    Finder finder = new Finder(store, rules);
    Names names = new Names(store);
    Assessments assessments = new Assessments(store, rules, around.today());
    Answering answering = new Answering(store, finder, names, assessments);
    Plans plans = new Plans(store, rules, assessments, answering, around.today());
    Path files = around.folder().resolve("informes");
    return new Services(
        store,
        rules,
        Doors.of(store, around.cost(), around.clock()),
        finder,
        names,
        assessments,
        new Comparisons(store, rules, names, assessments),
        new PeerGroups(store, rules, assessments, around.today()),
        answering,
        new Amending(store, finder, answering),
        new Reviewing(store, rules, assessments),
        plans,
        new Reports(
            store,
            rules,
            plans,
            new DeliveryFormat(store, rules, around.today()),
            files,
            around.broken()),
        new Imports(store, rules));
  }
}
