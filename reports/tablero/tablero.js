// Mejoras del tablero. Sin esto también se lee todo: aquí solo se abre, ordena y filtra mejor.
(() => {
  "use strict";
  const page = document;
  const all = (selector, from = page) => [...from.querySelectorAll(selector)];
  page.documentElement.classList.add("js");

  // Explicaciones en un panel: lo que se sigue se abre encima, y «atrás» vuelve.
  const panel = page.getElementById("panel");
  const body = page.getElementById("panel-cuerpo");
  const title = page.getElementById("panel-titulo");
  const back = page.getElementById("panel-volver");
  let shown = null;
  let opener = null;
  let lit = null;

  const wanted = (hash) => {
    let id = hash.slice(1);
    try { id = decodeURIComponent(id); } catch (broken) { /* se busca tal cual */ }
    const target = id && page.getElementById(id);
    const article = target && target.closest("article[id]");
    return article && panel.showModal ? { target, article } : null;
  };

  const giveBack = () => {
    if (shown) shown.home.replaceWith(shown.article);
    shown = null;
  };

  const take = (article) => {
    if (shown && shown.article === article) return;
    const heading = article.parentElement.querySelector("summary").textContent;
    giveBack();
    const home = page.createComment("");
    article.replaceWith(home);
    body.replaceChildren(article);
    shown = { article, home };
    title.textContent = heading;
  };

  const show = ({ target, article }) => {
    take(article);
    if (lit) lit.classList.remove("hit");
    lit = null;
    if (target !== article) {
      all("details", article).forEach((each) => { each.open = each.contains(target) || target.contains(each); });
      lit = target;
      lit.classList.add("hit");
    }
    if (!panel.open) panel.showModal();
    const depth = (history.state && history.state.depth) || 0;
    back.hidden = depth < 2;
    if (target === article) {
      panel.scrollTop = 0;
      title.focus({ preventScroll: true });
    } else {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "start" });
    }
  };

  const close = () => {
    giveBack();
    if (panel.open) panel.close();
    if (opener && opener.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  };

  const route = () => {
    const found = wanted(location.hash);
    if (found && !history.state) history.replaceState({ depth: 1 }, "");
    if (found) show(found); else if (panel.open) close();
  };

  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const found = wanted(link.getAttribute("href"));
    if (!found) {
      if (panel.open) close();
      return;
    }
    event.preventDefault();
    if (!panel.open) opener = link;
    const depth = panel.open ? ((history.state && history.state.depth) || 0) + 1 : 1;
    history.pushState({ depth }, "", link.getAttribute("href"));
    show(found);
  });
  const leave = () => {
    history.pushState(null, "", location.href.split("#")[0]);
    close();
  };
  back.addEventListener("click", () => history.back());
  page.getElementById("panel-cerrar").addEventListener("click", leave);
  panel.addEventListener("cancel", (event) => { event.preventDefault(); leave(); });
  panel.addEventListener("click", (event) => { if (event.target === panel) leave(); });
  addEventListener("popstate", route);
  addEventListener("hashchange", route);

  // Tablas: en el teléfono son fichas, y así siguen siendo tablas para quien las escucha.
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TFOOT: "rowgroup", TR: "row", TD: "cell" };
  all("table.cards, table.wi").forEach((table) => {
    [table, ...all("thead,tbody,tfoot,tr,td", table)].forEach((part) => part.setAttribute("role", roles[part.tagName]));
    all("th", table).forEach((th) => th.setAttribute("role", th.scope === "row" ? "rowheader" : "columnheader"));
  });

  // Como se busca: sin mayúsculas, tildes ni espacios duros.
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\s+/g, " ").toLowerCase();

  // Qué es cada número de una gráfica: en el teléfono es largo, en papel hace falta.
  const keys = all("details.keys");
  if (matchMedia("(max-width:760px)").matches) keys.forEach((each) => (each.open = false));
  addEventListener("beforeprint", () => keys.forEach((each) => (each.open = true)));

  // Ordenar: los empates van por código.
  const compare = new Intl.Collator("es", { numeric: true }).compare;
  const key = (row, column) => {
    const cell = row.rows[0].cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim() : Number(cell.dataset.v);
  };
  const sort = (table, heads, column, rising) => {
    const rows = [...table.tBodies].map((row) => ({ row, key: key(row, column), code: row.dataset.code }));
    rows.sort((one, other) => {
      const apart = typeof one.key === "number" && typeof other.key === "number"
        ? one.key - other.key : compare(String(one.key), String(other.key));
      return (rising ? apart : -apart) || compare(one.code, other.code);
    });
    table.append(...rows.map((each) => each.row));
    heads.forEach((head, place) => head.setAttribute("aria-sort", place !== column ? "none" : rising ? "ascending" : "descending"));
  };
  all("table.sortable").forEach((table) => {
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      const button = page.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const first = !head.classList.contains("n");
        const now = head.getAttribute("aria-sort");
        sort(table, heads, column, now === "none" ? first : now === "descending");
      });
    });
  });

  // Filtrar las brechas.
  const form = page.getElementById("filtros");
  if (form) {
    const rows = all("#tabla-gaps tbody");
    const count = page.getElementById("cuantas");
    // Lo que la tabla no repite está en la explicación de la pregunta: también ahí se busca.
    const told = (row) => {
      const link = all("a", row).find((each) => each.textContent === row.dataset.code);
      const article = link && page.getElementById(decodeURIComponent(link.hash.slice(1)));
      return article ? all(".ask, .facts", article).map((each) => each.textContent) : [];
    };
    const words = new Map();
    const text = (row) => {
      if (!words.has(row)) words.set(row, plain([row.textContent, ...told(row)].join(" ")));
      return words.get(row);
    };
    const filter = () => {
      const chosen = new FormData(form);
      const sought = plain(chosen.get("text").trim());
      let left = 0;
      rows.forEach((row) => {
        const fits = ["domain", "severity", "type"].every((name) => !chosen.get(name) || chosen.get(name) === row.dataset[name]);
        row.hidden = !(fits && (!sought || text(row).includes(sought)));
        left += row.hidden ? 0 : 1;
      });
      count.textContent = left === rows.length ? `${left} brechas` : `Se ven ${left} de ${rows.length} brechas`;
    };
    form.addEventListener("input", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  // Plegar el árbol de resultados: al abrir se ven componentes y dominios.
  all("table.tree").forEach((table, place) => {
    const rows = all("tbody tr", table);
    const parents = new Set(rows.map((row) => row.dataset.up));
    const folds = new Map();
    const draw = () => rows.forEach((row) => {
      let hidden = false;
      for (let up = row.dataset.up; up; up = page.getElementById(up).dataset.up) hidden ||= folds.get(up).getAttribute("aria-expanded") === "false";
      row.hidden = hidden;
    });
    rows.filter((row) => parents.has(row.id)).forEach((row) => {
      const fold = page.createElement("button");
      fold.type = "button";
      fold.className = "fold";
      fold.setAttribute("aria-expanded", String(row.classList.contains("d0")));
      fold.setAttribute("aria-label", `Lo que hay dentro de ${row.querySelector(".nm").textContent.trim()}`);
      fold.addEventListener("click", () => {
        fold.setAttribute("aria-expanded", String(fold.getAttribute("aria-expanded") === "false"));
        draw();
      });
      row.querySelector(".nm").classList.add("folds");
      row.querySelector(".nm").prepend(fold);
      folds.set(row.id, fold);
    });
    const tools = all("[data-tree]").slice(2 * place, 2 * place + 2);
    tools.forEach((tool) => tool.addEventListener("click", () => {
      folds.forEach((fold, id) => fold.setAttribute("aria-expanded", String(tool.dataset.tree === "open" || page.getElementById(id).classList.contains("d0"))));
      draw();
    }));
    draw();
  });

  page.addEventListener("DOMContentLoaded", route);
})();
