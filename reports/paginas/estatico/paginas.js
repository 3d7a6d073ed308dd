// Mejoras de las páginas. Sin esto todo se lee y se guarda igual, con más viajes al servidor.
"use strict";
(() => {
  document.documentElement.classList.add("js");
  const token = document.body.dataset.csrf;

  // Un formulario con data-parte se envía sin dejar la página: cambia solo esa parte.
  const said = (form, message) => {
    let box = form.querySelector(".said");
    if (!box) {
      box = document.createElement("p");
      box.className = "said";
      box.setAttribute("role", "alert");
      form.append(box);
    }
    box.textContent = message;
  };

  const send = async (form, body) => {
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      headers: { Accept: "text/html", "X-CSRF-Token": token },
      credentials: "same-origin",
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const problem = page.querySelector("[data-problem]");
    const part = page.querySelector(form.dataset.parte);
    if (problem || !part) throw new Error(problem ? problem.textContent.trim().replace(/\s+/g, " ") : "No se pudo guardar.");
    const old = document.querySelector(form.dataset.parte);
    old.replaceWith(part);
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("parte", { detail: { part, page } }));
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-parte]");
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    const files = form.enctype === "multipart/form-data";
    const fields = new FormData(form, event.submitter);
    form.setAttribute("aria-busy", "true");
    try {
      await send(form, files ? fields : new URLSearchParams(fields));
    } catch (broken) {
      said(form, broken instanceof TypeError ? "Sin conexión: inténtelo de nuevo." : broken.message);
    } finally {
      form.removeAttribute("aria-busy");
    }
  });

  // Arrastrar archivos hasta un formulario de evidencia.
  const zone = (event) => event.target.closest && event.target.closest(".ask-card")?.querySelector("form.drop");
  document.addEventListener("dragover", (event) => {
    const form = zone(event);
    if (form) {
      event.preventDefault();
      form.classList.add("over");
    }
  });
  document.addEventListener("dragleave", (event) => zone(event)?.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    const form = zone(event);
    if (!form || !event.dataTransfer.files.length) return;
    event.preventDefault();
    form.classList.remove("over");
    form.elements.archivo.files = event.dataTransfer.files;
    form.requestSubmit();
  });

  // Copiar un texto.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const text = document.querySelector(button.dataset.copy).innerText;
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(button.dataset.copy));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand("copy");
    }
    const before = button.textContent;
    button.textContent = "Copiado";
    setTimeout(() => { button.textContent = before; }, 2000);
  });

  // Los largos de las barras, que una página estricta no puede traer escritos.
  const bars = (from) => from.querySelectorAll("[data-v-bar]").forEach((bar) => bar.style.setProperty("--v", bar.dataset.vBar));
  bars(document);
  document.addEventListener("parte", (event) => bars(event.detail.part));

  // Un informe que se está haciendo se vuelve a mirar.
  const waiting = document.querySelector("[data-waiting]");
  if (waiting) setTimeout(() => location.reload(), 2500);
})();
