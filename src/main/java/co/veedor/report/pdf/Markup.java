package co.veedor.report.pdf;

import co.veedor.report.paper.Block;
import co.veedor.report.paper.Block.Bullets;
import co.veedor.report.paper.Block.Contents;
import co.veedor.report.paper.Block.Figure;
import co.veedor.report.paper.Block.Heading;
import co.veedor.report.paper.Block.Notice;
import co.veedor.report.paper.Block.Paragraph;
import co.veedor.report.paper.Block.TableBlock;
import co.veedor.report.paper.Block.Turn;
import co.veedor.report.paper.Paper;
import co.veedor.report.paper.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as the page of a browser, which the style sheet turns into paper. */
final class Markup {
  /** How the addresses of its pictures begin. */
  static final String PROTOCOL = "informe";

  private final Map<String, Picture> pictures = new HashMap<>();
  private final Page page = new Page();
  private final Element body;
  private Element here;

  Markup(Paper paper, String css) {
    head(paper, css);
    body = page.inside(page.root(), "body", "");
    here = body;
    running(paper);
    cover(paper.cover());
    paper.blocks().forEach(this::draw);
  }

  /** The whole document. */
  Document document() {
    return page.document();
  }

  /** The picture at an address. */
  byte[] picture(String address) {
    return pictures.get(address).png();
  }

  private void head(Paper paper, String css) {
    Element head = page.inside(page.root(), "head", "");
    String title = paper.cover().title() + ". " + paper.header();
    page.text(head, "title", "", title);
    meta(head, "author", paper.cover().entity());
    meta(head, "subject", title);
    meta(head, "description", title);
    page.text(head, "style", "", css);
    Bookmarks.of(paper, page, head);
  }

  private void meta(Element head, String name, String content) {
    Element meta = page.inside(head, "meta", "");
    meta.setAttribute("name", name);
    page.attribute(meta, "content", content);
  }

  private void running(Paper paper) {
    page.text(body, "div", "cabecera", paper.header());
    Element foot = page.inside(body, "div", "pie");
    page.text(foot, "span", "", paper.footer().before());
    page.inside(foot, "span", "pagina");
    page.text(foot, "span", "", paper.footer().between());
    page.inside(foot, "span", "paginas");
    page.text(foot, "span", "", paper.footer().after());
  }

  private void cover(Paper.Cover cover) {
    Element front = page.inside(body, "div", "portada");
    if (cover.logo() != null) {
      picture(front, cover.logo().picture(), cover.logo().alternative(), "logo");
    }
    page.text(front, "p", "titulo", cover.title());
    page.text(front, "p", "entidad", cover.entity());
    for (Paper.Line line : cover.lines()) {
      Element fact = page.inside(front, "p", "dato");
      page.text(fact, "strong", "", line.name() + ": ");
      page.text(fact, "span", "", line.text());
    }
    cover.notices().forEach(notice -> page.text(front, "p", "aviso", notice));
  }

  private void draw(Block block) {
    if (block instanceof Heading heading) {
      String look = heading.page() ? "pagina-nueva" : "";
      Element title = page.text(here, "h" + heading.level(), look, heading.numbered());
      title.setAttribute("id", heading.id());
    } else if (block instanceof Paragraph text) {
      page.text(here, "p", "", text.text());
    } else if (block instanceof Notice notice) {
      page.text(here, "p", "aviso", notice.text());
    } else if (block instanceof Bullets bullets) {
      Element list = page.inside(here, "ul", "");
      bullets.items().forEach(item -> page.text(list, "li", "", item));
    } else if (block instanceof TableBlock table) {
      table(table);
    } else if (block instanceof Figure figure) {
      figure(figure);
    } else if (block instanceof Contents contents) {
      contents(contents.title(), contents.headings());
    } else if (block instanceof Turn turn) {
      here = turn.wide() ? page.inside(body, "div", "ancha") : body;
    }
  }

  private void table(TableBlock table) {
    Element whole = page.inside(here, "div", table.isShort() ? "junta" : "");
    page.text(whole, "p", "rotulo", table.caption().whole());
    TableMarkup.draw(page, whole, table);
    note(whole, table.note());
  }

  private void note(Element parent, String note) {
    if (!note.isEmpty()) {
      page.text(parent, "p", "nota", note);
    }
  }

  private void figure(Figure figure) {
    Element whole = page.inside(here, "div", "grafica junta");
    page.text(whole, "p", "rotulo", figure.caption().whole());
    Element drawn = picture(whole, figure.picture(), figure.alternative(), "");
    drawn.setAttribute("style", "width:" + Math.round(figure.points()) + "pt");
    note(whole, figure.note());
  }

  private Element picture(Element parent, Picture picture, String alternative, String look) {
    String address = PROTOCOL + ":" + picture.name() + ".png";
    pictures.put(address, picture);
    Element drawn = page.inside(parent, "img", look);
    drawn.setAttribute("src", address);
    page.attribute(drawn, "alt", alternative);
    return drawn;
  }

  private void contents(String title, List<Heading> headings) {
    page.text(here, "p", "contenido", title);
    Element lines = page.inside(here, "div", "indice");
    for (Heading heading : headings) {
      Element line = page.inside(lines, "p", "nivel-" + heading.level());
      Element link = page.text(line, "a", "", heading.numbered());
      link.setAttribute("href", "#" + heading.id());
      page.attribute(link, "title", heading.numbered());
    }
  }
}
