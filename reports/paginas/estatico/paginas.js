// Mejoras de las páginas. Sin esto todo se lee y se guarda igual, con más viajes al servidor.
"use strict";
(() => {
  document.documentElement.classList.add("js");

  // En una pantalla angosta las páginas de la vigencia se abren con un botón.
  const menu = document.querySelector("button.menu");
  if (menu) {
    const show = (open) => menu.setAttribute("aria-expanded", String(open));
    menu.addEventListener("click", () => show(menu.getAttribute("aria-expanded") !== "true"));
    menu.parentElement.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.getAttribute("aria-expanded") === "true") {
        show(false);
        menu.focus();
      }
    });
  }

  // En una pantalla angosta, los totales de varios cuestionarios se abren cuando se piden.
  const standings = document.querySelector("details.standings");
  if (standings && matchMedia("(max-width:760px)").matches) {
    standings.open = standings.querySelectorAll("table").length < 2;
  }

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

  // Lo que cuenta de otra parte se renueva con ella.
  document.addEventListener("parte", (event) => document.querySelectorAll("[data-con-parte]").forEach((old) => {
    const fresh = event.detail.page.getElementById(old.id);
    if (fresh) old.replaceWith(fresh);
  }));

  // Un informe que se está haciendo se vuelve a mirar.
  const waiting = document.querySelector("[data-waiting]");
  if (waiting) setTimeout(() => location.reload(), 2500);
})();
