package co.veedor.store;

import java.util.List;

/** What an amendment changes in a frozen period. */
public sealed interface Amended {
  /** The kind it is kept under. */
  String kind();

  /** What it changes, as the history names it. */
  String subject();

  /** The hash of the file it would add; null for none. */
  default String fileHash() {
    return null;
  }

  /**
   * Makes the change.
   *
   * @throws co.veedor.fault.FaultException when what it changes is no longer as it was when asked
   */
  void apply(Change change, String entity, String period);

  /**
   * Another answer.
   *
   * @param questionnaire id of the edition
   * @param question its code
   * @param body the JSON value a response file would hold, without evidence; null to clear
   * @param version of the answer that stood when the change was asked for; 0 for none
   * @param before its body; null for none
   */
  record Reply(String questionnaire, String question, String body, long version, String before)
      implements Amended {
    @Override
    public String kind() {
      return "answer";
    }

    @Override
    public String subject() {
      return questionnaire + "/" + question;
    }

    @Override
    public void apply(Change change, String entity, String period) {
      Slot slot = new AnswerKey(entity, period, questionnaire, question).slot();
      if (!(slot.save(change, body, version) instanceof SaveResult.Saved)) {
        throw Refusals.stop(
            "la respuesta a «" + question + "» cambió después de pedida la enmienda",
            "una enmienda sobre la respuesta de hoy");
      }
    }
  }

  /**
   * One more piece of evidence for an answer.
   *
   * @param questionnaire id of the edition
   * @param question its code
   * @param options letters of the options it backs; empty for the whole answer
   * @param draft the piece
   */
  record Piece(String questionnaire, String question, List<String> options, EvidenceDraft draft)
      implements Amended {
    @Override
    public String kind() {
      return "evidence";
    }

    @Override
    public String subject() {
      return questionnaire + "/" + question;
    }

    @Override
    public String fileHash() {
      return draft.file() == null ? null : draft.file().hash();
    }

    @Override
    public void apply(Change change, String entity, String period) {
      StoredEvidence added = Evidences.add(change, entity, period, draft);
      EvidenceUses.put(
          change, added.scope(), new EvidenceUse(added.id(), questionnaire, question, options));
    }
  }

  /**
   * A piece of evidence that is to count no longer.
   *
   * @param evidence its id
   */
  record Removal(String evidence) implements Amended {
    @Override
    public String kind() {
      return "evidence-removal";
    }

    @Override
    public String subject() {
      return evidence;
    }

    @Override
    public void apply(Change change, String entity, String period) {
      Evidences.remove(change, evidence);
    }
  }
}
