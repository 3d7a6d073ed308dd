// Formularios que se envían sin dejar la página: lo escrito sigue ahí si algo falla, y queda en este
// equipo hasta que el servidor lo confirma. Con data-parte cambia solo esa parte; con data-guarda se
// va a donde el servidor diga.
"use strict";
(() => {
  const person = document.body.dataset.person;

  const said = (form, ...message) => {
    let box = form.querySelector(".said");
    if (!box) {
      box = document.createElement("p");
      box.className = "said";
      box.setAttribute("role", "alert");
      form.append(box);
    }
    box.replaceChildren(...message);
  };

  // Lo escrito y no enviado, por persona, página y formulario.
  const typed = (form) => {
    const fields = {};
    for (const field of form.elements) {
      if (!field.name || ["hidden", "file", "password", "submit", "button", "fieldset"].includes(field.type)) continue;
      const value = ["radio", "checkbox"].includes(field.type) ? (field.checked ? field.value : null) : field.value;
      if (value !== null) (fields[field.name] ||= []).push(value);
    }
    return JSON.stringify(fields);
  };

  const key = (form) => {
    const action = new URL(form.action).pathname;
    const alike = [...document.querySelectorAll("form")].filter((each) => new URL(each.action).pathname === action);
    return `veedor-formulario:${person}:${location.pathname}:${action}:${alike.indexOf(form)}`;
  };

  const drafts = {
    get: (form) => { try { return localStorage.getItem(key(form)); } catch (closed) { return null; } },
    put: (form, text) => { try { localStorage.setItem(key(form), text); } catch (full) { /* queda en el formulario */ } },
    drop: (form) => { try { localStorage.removeItem(key(form)); } catch (closed) { /* no había */ } },
  };

  const fill = (form, text) => {
    const fields = JSON.parse(text);
    for (const field of form.elements) {
      const values = fields[field.name];
      if (["radio", "checkbox"].includes(field.type)) field.checked = !!values && values.includes(field.value);
      else if (values && !["hidden", "file", "password"].includes(field.type)) field.value = values.shift();
    }
  };

  const recover = (form) => {
    const empty = typed(form);
    const draft = drafts.get(form);
    form.addEventListener("input", () => {
      const now = typed(form);
      if (now === empty) drafts.drop(form);
      else drafts.put(form, now);
    });
    if (!draft || draft === empty) return;
    fill(form, draft);
    for (let around = form; around; around = around.parentElement.closest("details")) around.open = true;
    form.querySelectorAll("details").forEach((each) => { each.open = true; });
    const away = document.createElement("button");
    away.type = "button";
    away.textContent = "Descartar";
    away.addEventListener("click", () => {
      drafts.drop(form);
      fill(form, empty);
      form.querySelector(".said").remove();
    });
    said(form, "Se recuperó lo que no alcanzó a guardarse: revíselo y guárdelo. ", away);
  };
  const mine = "form[data-parte], form[data-guarda]";
  if (person) document.querySelectorAll(mine).forEach(recover);
  document.addEventListener("parte", (event) => event.detail.part.querySelectorAll(mine).forEach(recover));

  const signIn = () => {
    const link = document.createElement("a");
    link.href = `/entrar?volver=${encodeURIComponent(location.pathname)}`;
    link.textContent = "Entre de nuevo";
    return link;
  };

  const send = async (form, body) => {
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { Accept: "text/html", "X-CSRF-Token": document.body.dataset.csrf },
      credentials: "same-origin",
    });
    if (answer.status === 401 || new URL(answer.url).pathname === "/entrar") {
      said(form, "Su sesión terminó. ", signIn(), ": lo que escribió sigue guardado en este equipo.");
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const problem = page.querySelector("[data-problem]");
    // Los códigos llevan puntos: se busca por identificador, no por selector.
    const id = form.dataset.parte && form.dataset.parte.slice(1);
    const part = id && page.getElementById(id);
    if (problem || !answer.ok || (id && !part)) {
      throw new Error(problem ? problem.textContent.trim().replace(/\s+/g, " ") : "No se pudo guardar.");
    }
    drafts.drop(form);
    if (!part) {
      location.assign(answer.url);
      return;
    }
    document.getElementById(id).replaceWith(part);
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("parte", { detail: { part, page } }));
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest(mine);
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy")) return;
    const fields = new FormData(form, event.submitter);
    form.setAttribute("aria-busy", "true");
    try {
      await send(form, form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields));
    } catch (broken) {
      said(form, broken instanceof TypeError ? "Sin conexión: lo que escribió sigue aquí; inténtelo de nuevo." : broken.message);
    } finally {
      form.removeAttribute("aria-busy");
    }
  });
})();
