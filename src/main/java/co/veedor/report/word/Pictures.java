package co.veedor.report.word;

import co.veedor.report.paper.Block.Figure;
import co.veedor.report.paper.Logo;
import co.veedor.report.paper.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Pictures in a document, each with the words for whoever cannot see it. */
final class Pictures {
  private static final double LOGO = 110;

  private Pictures() {}

  /** A figure. */
  static void figure(XWPFParagraph paragraph, Figure figure) {
    put(paragraph, figure.picture(), figure.points(), figure.alternative());
  }

  /** The entity's picture. */
  static void logo(XWPFParagraph paragraph, Logo logo) {
    put(paragraph, logo.picture(), LOGO, logo.alternative());
  }

  private static void put(
      XWPFParagraph paragraph, Picture picture, double width, String alternative) {
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          PictureType.PNG,
          picture.name() + ".png",
          Units.toEMU(width),
          Units.toEMU(width * picture.ratio()));
    } catch (InvalidFormatException | IOException impossible) {
      throw new IllegalStateException("a picture of our own", impossible);
    }
    CTNonVisualDrawingProps properties =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setName(picture.name());
    properties.setDescr(Texts.plain(alternative));
  }
}
