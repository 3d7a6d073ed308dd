package co.veedor.report.word;

import co.veedor.report.paper.Legible;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts words into documents as they are: nothing in them is ever an instruction. */
final class Texts {
  private Texts() {}

  /** Puts words into a run. */
  static void put(XWPFRun run, String text) {
    run.setText(plain(text));
  }

  /** The words a document can hold. */
  static String plain(String text) {
    return Legible.text(text);
  }
}
