package co.veedor.cli;

import java.io.PrintStream;

/** A bar that shows how far a batch has come; silent unless a person is watching. */
final class Progress {
  private static final int WIDTH = 30;

  private final PrintStream err;
  private final int total;
  private final boolean watched = System.console() != null;
  private int done;

  Progress(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  void step() {
    done++;
    if (watched) {
      int filled = WIDTH * done / total;
      err.print(
          "\r[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done + "/" + total);
      err.flush();
    }
  }

  /** Leaves the line free for a message. */
  void clear() {
    if (watched) {
      err.print("\r" + " ".repeat(WIDTH + 20) + "\r");
    }
  }

  void end() {
    if (watched) {
      err.println();
    }
  }
}
