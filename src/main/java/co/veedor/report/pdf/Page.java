package co.veedor.report.pdf;

import co.veedor.report.paper.Legible;
import co.veedor.report.paper.Paper;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page that is built piece by piece: words stay words, whatever they hold. */
final class Page {
  private final Document document;
  private final Element root;

  Page() {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("the plain builder of the platform", impossible);
    }
    root = document.createElement("html");
    root.setAttribute("lang", Paper.LANGUAGE);
    document.appendChild(root);
  }

  Document document() {
    return document;
  }

  /** The outermost element. */
  Element root() {
    return root;
  }

  /**
   * A new element at the end of another.
   *
   * @param look its class; empty when it has none
   */
  Element inside(Element parent, String name, String look) {
    Element element = document.createElement(name);
    if (!look.isEmpty()) {
      element.setAttribute("class", look);
    }
    parent.appendChild(element);
    return element;
  }

  /** A new element with words. */
  Element text(Element parent, String name, String look, String text) {
    Element element = inside(parent, name, look);
    element.appendChild(document.createTextNode(Legible.text(text)));
    return element;
  }

  /** Words in an attribute. */
  void attribute(Element element, String name, String text) {
    element.setAttribute(name, Legible.text(text));
  }
}
