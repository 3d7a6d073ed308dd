// Las explicaciones se abren al lado, sin dejar la página. Sin esto son páginas como las demás.
"use strict";
(() => {
  const panel = document.getElementById("panel");
  if (!panel || !panel.showModal) return;
  const body = document.getElementById("panel-cuerpo");
  const title = document.getElementById("panel-titulo");
  const back = document.getElementById("panel-volver");
  const trail = [];
  let opener = null;

  const show = async (href) => {
    const reply = await fetch(href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const article = page.querySelector("article[data-anchor]");
    if (!article) return false;
    const heading = article.querySelector("h1");
    title.textContent = heading.textContent;
    heading.remove();
    const open = document.createElement("p");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = "Abrir en su propia página";
    link.dataset.page = "";
    open.append(link);
    body.replaceChildren(article, open);
    if (!panel.open) panel.showModal();
    back.hidden = trail.length < 2;
    const target = document.getElementById(article.dataset.anchor);
    if (target && target !== article) {
      article.querySelectorAll("details").forEach((each) => { each.open = each.contains(target) || target.contains(each); });
      target.classList.add("hit");
      target.scrollIntoView({ block: "center" });
    } else {
      panel.scrollTop = 0;
    }
    title.focus({ preventScroll: true });
    return true;
  };

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href*='/porque/']");
    if (!link || "page" in link.dataset || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!panel.open) {
      opener = link;
      trail.length = 0;
    }
    trail.push(link.href);
    try {
      if (!(await show(link.href))) location.assign(link.href);
    } catch (offline) {
      location.assign(link.href);
    }
  });

  // El guion de las tablas también atiende estos botones, para el tablero: aquí mandan estos.
  back.addEventListener("click", (event) => {
    event.stopImmediatePropagation();
    trail.pop();
    show(trail[trail.length - 1]);
  }, true);
  const close = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    panel.close();
    if (opener) opener.focus();
  };
  document.getElementById("panel-cerrar").addEventListener("click", close, true);
  panel.addEventListener("cancel", close, true);
})();
