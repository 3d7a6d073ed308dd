package co.veedor.cli;

import co.veedor.assessment.Content;
import co.veedor.document.sheet.Csv;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.WrittenFile;
import co.veedor.report.excel.TemplateWorkbook;
import co.veedor.response.Response;
import co.veedor.response.workbook.CsvForm;
import co.veedor.response.workbook.ResponseFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plantilla}: a workbook, or a CSV file, to fill a questionnaire in. */
@Command(
    name = "plantilla",
    description =
        "Escribe un libro de Excel, o un CSV, para llenar un cuestionario; «evaluar» lo lee.")
final class TemplateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(
      index = "0",
      paramLabel = "CUESTIONARIO",
      description = "El código del cuestionario; «cuestionarios» los lista.")
  private String id;

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      required = true,
      description = "El archivo que se escribe: un libro (.xlsx) o texto con campos (.csv).")
  private Path output;

  @Option(
      names = "--con",
      paramLabel = "RESPUESTAS",
      description = "Un archivo de respuestas: queda lleno con ellas.")
  private Path given;

  TemplateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    boolean fields = Csv.isNamedSo(output.toString());
    if (!fields && !output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw wrong(
          "«" + output + "» no termina en .xlsx ni en .csv",
          "el nombre de un libro, como libro.xlsx, o de un archivo, como preguntas.csv");
    }
    Content content = workplace.content().get();
    Questionnaire questionnaire =
        ProposeCommand.known(content.questionnaires(), id, "CUESTIONARIO");
    Response response = response(content, questionnaire);
    byte[] form = fields ? CsvForm.of(questionnaire, response) : workbook(questionnaire, response);
    WrittenFile.write(workplace.here().resolve(output), form);
    workplace
        .out()
        .println(
            questionnaire.name()
                + ": "
                + questionnaire.questions().size()
                + " preguntas. Escrito en "
                + output);
    return Commands.DONE;
  }

  private byte[] workbook(Questionnaire questionnaire, Response response) {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try {
      new TemplateWorkbook(workplace.layout().get()).write(questionnaire, response, book);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return book.toByteArray();
  }

  private Response response(Content content, Questionnaire questionnaire) {
    if (given == null) {
      return null;
    }
    Path from = workplace.here().resolve(given).toAbsolutePath().normalize();
    if (from.equals(workplace.here().resolve(output).toAbsolutePath().normalize())) {
      throw wrong("«" + output + "» es el mismo archivo de respuestas", "otro archivo");
    }
    Response response = new ResponseFiles(content.questionnaires()).read(from, given.toString());
    if (!response.answers().containsKey(questionnaire.id())) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(given.toString()),
              "no responde «" + questionnaire.id() + "»",
              "uno de los que responde: " + String.join(", ", response.answers().keySet())));
    }
    return response;
  }

  private static FaultException wrong(String what, String expected) {
    return UsageFaults.wrong("--salida", what, expected);
  }
}
