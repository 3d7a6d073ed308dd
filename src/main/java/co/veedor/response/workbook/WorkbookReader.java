package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.document.sheet.Sheet;
import co.veedor.document.sheet.Workbooks.Book;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a response from a workbook: a template of ours, or any with a sheet whose heads name a code
 * and a grade. In a book of one sheet, and so in a text file of fields, the entity stands above the
 * heads. The book becomes the document a response file gives, so both are checked alike.
 * Thread-safe.
 */
public final class WorkbookReader {
  private static final Map<String, List<Head>> OURS =
      Map.of(
          Form.QUESTIONS,
          List.of(Head.CODE, Head.ANSWER, Head.REASON, Head.NOTE),
          Form.OPTIONS,
          List.of(Head.CODE, Head.OPTION, Head.STATE, Head.DETAIL),
          Form.EVIDENCE,
          List.of(
              Head.CODE, Head.TITLE, Head.LINK, Head.DATE, Head.EXPIRES, Head.STATUS, Head.BACKED),
          Form.TARGETS,
          List.of(Head.CODE, Head.TARGET));

  private final Map<String, Questionnaire> questionnaires;

  /** A reader that knows these questionnaires, by id. */
  public WorkbookReader(Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
  }

  /**
   * Reads a response.
   *
   * @throws FaultException with the cell of everything that is wrong
   */
  public Response read(Book book) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Place place = Place.of(book.name());
    List<Table> tables = new ArrayList<>();
    List<Sheet> others = new ArrayList<>();
    book.sheets().forEach(sheet -> sort(sheet, faults, tables, others));
    if (book.sheets().size() == 1) {
      tables.forEach(table -> others.add(table.above()));
    }
    EntityCells entity = new EntityCells(faults, place, others);
    Questionnaire questionnaire = questionnaire(entity.questionnaire(), place, tables, faults);
    faults.stopIfAny();
    complete(book, questionnaire, faults);
    Item document = document(place, entity, questionnaire, tables, faults);
    Response response = null;
    try {
      response =
          new ResponseReader(questionnaires)
              .read(document, book.name(), book.digest(), EntityField.labels());
    } catch (FaultException wrong) {
      wrong.faults().forEach(faults::add);
    }
    faults.stopIfAny();
    return response;
  }

  /** Tells sheets with tables from the others; a hidden one may hold none. */
  private static void sort(Sheet sheet, FaultList faults, List<Table> tables, List<Sheet> others) {
    Table table = Table.of(sheet);
    boolean ours = OURS.containsKey(sheet.name());
    boolean filled =
        table.isOfQuestions() || table.isOfOptions() || table.isOfEvidence() || table.isOfTargets();
    if (sheet.hidden() && (ours || filled || sheet.name().equals(Form.ENTITY))) {
      faults.add(sheet.place(), "la hoja está oculta y trae respuestas", "la hoja a la vista");
    } else if (ours) {
      table.need(faults, OURS.get(sheet.name()));
      tables.add(table);
    } else if (filled) {
      tables.add(table);
    } else if (!sheet.hidden()) {
      others.add(sheet);
    }
  }

  private Questionnaire questionnaire(
      Cell stated, Place book, List<Table> tables, FaultList faults) {
    if (tables.stream().noneMatch(Table::isOfQuestions)) {
      faults.add(
          book,
          "no hay preguntas",
          "una fila de títulos con «Código» y «Respuesta», como las de «plantilla»");
      return null;
    }
    if (stated.isBlank()) {
      return new Match(questionnaires, tables).best(book, faults);
    }
    Questionnaire questionnaire = questionnaires.get(stated.text());
    if (questionnaire == null) {
      faults.unknown(
          stated.place(),
          "el cuestionario «" + stated.text() + "» no existe",
          "uno de: " + String.join(", ", questionnaires.keySet()),
          stated.text(),
          questionnaires.keySet());
    }
    return questionnaire;
  }

  /** A workbook that began as a template has kept all its sheets. */
  private static void complete(Book book, Questionnaire questionnaire, FaultList faults) {
    List<String> names = book.sheets().stream().map(Sheet::name).toList();
    boolean ours = names.contains(Form.QUESTIONS) || names.contains(Form.OPTIONS);
    boolean options =
        questionnaire.questions().values().stream()
            .anyMatch(question -> !question.options().isEmpty());
    for (String name : List.of(Form.ENTITY, Form.QUESTIONS, Form.OPTIONS, Form.EVIDENCE)) {
      boolean needed = ours && (options || !name.equals(Form.OPTIONS));
      if (needed && !names.contains(name)) {
        faults.add(
            Place.of(book.name()), "falta la hoja «" + name + "»", "las hojas de la plantilla");
      }
    }
  }

  private static Item document(
      Place place,
      EntityCells entity,
      Questionnaire questionnaire,
      List<Table> tables,
      FaultList faults) {
    Codes codes = new Codes(questionnaire);
    AnswerRows rows = new AnswerRows(faults, questionnaire, codes);
    TargetRows targets = new TargetRows(faults, codes);
    tables.forEach(table -> read(table, codes, rows, targets));
    Map<String, Item> values = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    entity.put(values, keys);
    if (!targets.targets().isEmpty()) {
      Item own = Draft.mapping(place, targets.targets());
      values.put("targets", Draft.mapping(place, Map.of(questionnaire.id(), own)));
    }
    Item answers = Draft.mapping(place, rows.answers());
    values.put("answers", Draft.mapping(place, Map.of(questionnaire.id(), answers)));
    return new Item.Mapping(place, values, keys);
  }

  private static void read(Table table, Codes codes, AnswerRows rows, TargetRows targets) {
    table.settle(code -> codes.isQuestion(code) || table.isOfTargets() && codes.isNode(code));
    if (table.isOfQuestions()) {
      rows.questions(table);
    }
    if (table.isOfOptions()) {
      rows.options(table);
    }
    if (table.isOfEvidence()) {
      new EvidenceRows(rows).read(table);
    }
    targets.read(table);
  }
}
