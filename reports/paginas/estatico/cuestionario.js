// Guarda cada respuesta mientras se escribe. Lo que aún no se confirma queda en este equipo.
"use strict";
(() => {
  const person = document.body.dataset.person;
  const PAUSE = 700;
  const LONGEST = 30000;

  // Lo no confirmado, por si se cierra la página o se cae el servidor.
  const drafts = {
    key: (url) => `veedor:${person}:${url}`,
    get: (url) => {
      try { return JSON.parse(localStorage.getItem(drafts.key(url))); } catch (broken) { return null; }
    },
    put: (url, draft) => {
      try { localStorage.setItem(drafts.key(url), JSON.stringify(draft)); } catch (full) { /* se guarda en el servidor */ }
    },
    drop: (url) => {
      try { localStorage.removeItem(drafts.key(url)); } catch (broken) { /* no había */ }
    },
  };

  const clock = () => new Date().toLocaleTimeString("es-CO", { hour: "2-digit", minute: "2-digit", hour12: false });

  /** Lo que dice un formulario, como lo diría un archivo de respuestas; null cuando no dice nada. */
  const read = (form) => {
    const fields = new FormData(form);
    const answer = {};
    if (fields.get("noaplica")) {
      answer.na = (fields.get("na") || "").trim();
    } else {
      const options = {};
      for (const [name, value] of fields) {
        const found = /^options\[(.+)]$/.exec(name);
        if (found && value) options[found[1]] = value;
      }
      if (fields.get("choice")) options[fields.get("choice")] = "cumple";
      for (const letter of Object.keys(options)) {
        const detail = (fields.get(`detail[${letter}]`) || "").trim();
        if (detail && options[letter] === "cumple") options[letter] = detail;
      }
      if (Object.keys(options).length) answer.options = options;
      if (fields.get("level")) answer.level = Number(fields.get("level"));
      const declared = (fields.get("declared") || "").trim().replace(",", ".");
      if (declared) answer.declared = /^\d+(\.\d+)?$/.test(declared) ? Number(declared) : declared;
    }
    const note = (fields.get("note") || "").trim();
    if (note) answer.note = note;
    return Object.keys(answer).length ? answer : null;
  };

  /** Pone una respuesta en un formulario. */
  const write = (form, answer) => {
    const said = answer || {};
    const marks = said.options || {};
    const codes = new Set(["cumple", "parcial", "no", "no_aplica"]);
    for (const field of form.elements) {
      // A quien está escribiendo no se le mueve el texto.
      if (field === document.activeElement && !["radio", "checkbox"].includes(field.type)) continue;
      const option = /^(options|detail)\[(.+)]$/.exec(field.name || "");
      const mark = option ? marks[option[2]] : marks[field.value];
      if (option && option[1] === "options") field.checked = field.value === (mark === undefined || codes.has(mark) ? mark : "cumple");
      else if (option) field.value = mark === undefined || codes.has(mark) ? "" : mark;
      else if (field.name === "choice") field.checked = mark !== undefined && mark !== "no";
      else if (field.name === "level") field.checked = said.level !== undefined && Number(field.value) === Number(said.level);
      else if (field.name === "declared" || field.name === "note") field.value = said[field.name] ?? "";
      else if (field.name === "noaplica") field.checked = said.na !== undefined;
      else if (field.name === "na") field.value = said.na ?? "";
    }
  };

  class Saver {
    constructor(form) {
      this.form = form;
      this.url = form.dataset.save;
      this.question = form.dataset.question;
      this.state = form.querySelector("[data-state]");
      this.box = form.querySelector("[data-conflict]");
      this.changes = 0;
      this.busy = false;
      this.wait = 1000;
      this.reason = "";
      form.addEventListener("input", (event) => { if (event.target.name !== "reason") this.changed(); });
      // Una razón escrita después de guardar el cambio se guarda al salir de su campo.
      form.addEventListener("change", (event) => {
        if (event.target.name === "reason" && this.kept && this.why !== this.reason) this.changed();
      });
      form.addEventListener("submit", (event) => { event.preventDefault(); this.save(); });
      this.recover();
    }

    get version() { return Number(this.form.elements.version.value); }
    set version(value) { this.form.elements.version.value = value; }

    get why() { return (this.form.elements.reason?.value || "").trim(); }

    say(text, tone) {
      this.state.textContent = text;
      this.state.className = `state ${tone}`;
    }

    /** Devuelve lo que quedó sin confirmar la última vez. */
    recover() {
      const draft = drafts.get(this.url);
      if (!draft) return;
      write(this.form, draft.answer);
      this.version = draft.version;
      this.changes += 1;
      this.say("Se recuperó lo que no se había guardado", "busy");
      this.save();
    }

    changed() {
      this.changes += 1;
      drafts.put(this.url, { answer: read(this.form), version: this.version });
      this.say("Guardando…", "busy");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE);
    }

    async save() {
      clearTimeout(this.timer);
      if (this.busy || this.conflicted) return;
      const answer = read(this.form);
      if (answer && answer.na === "") {
        this.say("Falta la razón: escriba por qué no aplica", "bad");
        return;
      }
      this.busy = true;
      const sent = this.changes;
      const why = this.why;
      this.say("Guardando…", "busy");
      try {
        const reply = await fetch(this.url, {
          method: "PUT",
          headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": document.body.dataset.csrf },
          credentials: "same-origin",
          body: JSON.stringify(why ? { answer, version: this.version, reason: why } : { answer, version: this.version }),
        });
        const told = await reply.json().catch(() => ({}));
        if (reply.ok) { this.kept = true; this.reason = why; }
        this.wait = 1000;
        this.answered(reply.status, told, sent);
      } catch (offline) {
        this.say("Sin conexión: se reintenta", "bad");
        this.timer = setTimeout(() => this.save(), this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST);
      } finally {
        this.busy = false;
      }
      if (this.again) {
        this.again = false;
        this.save();
      }
    }

    answered(status, told, sent) {
      const error = told.error || {};
      if (status === 200) this.saved(told, sent);
      else if (status === 409 && error.code === "conflict") this.conflict(error);
      else if (status === 401) this.leave();
      else if (status === 403 && error.code === "csrf") this.renew();
      else if (status === 429 || status >= 500) {
        this.say("El servidor está ocupado: se reintenta", "bad");
        this.timer = setTimeout(() => this.save(), this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST);
      } else {
        const detail = (error.details || []).map((each) => each.what + (each.expected ? `; se espera ${each.expected}` : "")).join(". ");
        this.say(`No se guardó: ${detail || error.message || "revise la respuesta"}`, "bad");
      }
    }

    saved(told, sent) {
      this.version = told.version;
      if (sent === this.changes) {
        drafts.drop(this.url);
        write(this.form, told.answer);
        this.say(`Guardado ${clock()}`, "ok");
      } else {
        drafts.put(this.url, { answer: read(this.form), version: this.version });
        this.again = true;
      }
      const card = this.form.closest("article");
      card.dataset.answered = String(told.answer !== null);
      refresh(this.form.action, this.question);
    }

    /** La misma persona volvió a entrar por otra página: esta sigue con la sesión nueva. */
    async renew() {
      if (await renewed()) this.save();
      else this.leave();
    }

    leave() {
      this.left = true;
      this.say("", "bad");
      const link = document.createElement("a");
      link.href = `/entrar?volver=${encodeURIComponent(location.pathname)}`;
      link.textContent = "Entre de nuevo";
      this.state.append("Su sesión terminó. ", link, ": lo que escribió sigue guardado en este equipo.");
    }

    /** Otra persona guardó antes: se muestran las dos respuestas y se elige. */
    conflict(error) {
      this.conflicted = true;
      this.say("Otra persona cambió esta respuesta", "bad");
      const when = error.stored.at ? new Date(error.stored.at).toLocaleString("es-CO") : "";
      const text = document.createElement("p");
      text.append(`${error.stored.by || "Otra persona"} la cambió (${when}). Quedó así: `);
      const theirs = document.createElement("b");
      theirs.textContent = words(error.stored.body);
      const own = document.createElement("b");
      own.textContent = words(error.sent);
      text.append(theirs, ". Usted había escrito: ", own, ". Nada se perdió: las dos están en la historia.");
      const keep = button("Dejar la de la otra persona", () => {
        write(this.form, error.stored.body);
        this.settle(error.stored.version);
        drafts.drop(this.url);
        this.say(`Quedó la de ${error.stored.by || "la otra persona"}`, "ok");
        refresh(this.form.action, this.question);
      });
      const mine = button("Guardar la mía", () => {
        this.settle(error.stored.version);
        this.save();
      });
      this.box.replaceChildren(text, keep, " ", mine);
      this.box.hidden = false;
      this.box.tabIndex = -1;
      this.box.focus();
    }

    settle(version) {
      this.conflicted = false;
      this.version = version;
      this.box.hidden = true;
      this.form.querySelector("input, textarea").focus();
    }
  }

  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };

  /** Una respuesta en palabras. */
  const words = (answer) => {
    if (!answer) return "sin respuesta";
    const told = [];
    if (answer.na !== undefined) told.push(`no aplica: ${answer.na}`);
    Object.entries(answer.options || {}).filter(([, mark]) => mark !== "no").forEach(([letter, mark]) => told.push(`${letter} ${mark.replace("_", " ")}`));
    if (answer.level !== undefined) told.push(`nivel ${answer.level}`);
    if (answer.declared !== undefined) told.push(`${answer.declared} %`);
    if (answer.note) told.push(`nota «${answer.note}»`);
    return told.join(", ") || "ninguna opción";
  };

  // El puntaje, su porqué y el avance vienen del servidor después de guardar.
  const asked = new Map();
  const refresh = async (url, question) => {
    const turn = (asked.get(question) || 0) + 1;
    asked.set(question, turn);
    try {
      const reply = await fetch(url, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      if (asked.get(question) !== turn) return;
      for (const id of [`puntaje-${question}`, `contradice-${question}`, "avance"]) {
        const fresh = page.getElementById(id);
        if (fresh) document.getElementById(id).replaceChildren(...fresh.childNodes);
      }
    } catch (offline) { /* el puntaje espera a la próxima vez */ }
  };

  const renewed = async () => {
    try {
      const reply = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const same = page.body.dataset.person === person && page.body.dataset.csrf !== document.body.dataset.csrf;
      if (same) document.body.dataset.csrf = page.body.dataset.csrf;
      return same;
    } catch (offline) {
      return false;
    }
  };

  const savers = [...document.querySelectorAll("form[data-save]")].map((form) => new Saver(form));
  addEventListener("online", () => savers.filter((saver) => drafts.get(saver.url)).forEach((saver) => saver.save()));
  addEventListener("focus", async () => {
    const left = savers.filter((saver) => saver.left);
    if (!left.length || !(await renewed())) return;
    left.forEach((saver) => { saver.left = false; saver.save(); });
  });
  addEventListener("beforeunload", (event) => {
    if (savers.some((saver) => saver.busy)) event.preventDefault();
  });

  // Ver solo lo pendiente y buscar en la parte.
  const tools = document.getElementById("ver");
  if (tools) {
    const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    const cards = [...document.querySelectorAll(".ask-card")];
    const filter = () => {
      const left = tools.querySelector("[name=pendientes]").checked;
      const text = plain(tools.querySelector("[name=buscar]").value.trim());
      let seen = 0;
      cards.forEach((card) => {
        const told = plain(card.querySelector("h2").textContent + card.querySelector(".ask").textContent);
        card.hidden = (left && card.dataset.answered === "true") || !told.includes(text);
        seen += card.hidden ? 0 : 1;
      });
      tools.querySelector("output").textContent = seen === cards.length ? "" : `${seen} de ${cards.length} preguntas`;
    };
    tools.addEventListener("input", filter);
  }

  // Lo que sugieren los demás cuestionarios: se acepta poniéndolo en el formulario.
  document.querySelectorAll("[data-proposal]").forEach((box) => {
    if (!box.dataset.proposal) return;
    const form = box.parentElement.querySelector("form[data-save]");
    const saver = savers.find((each) => each.form === form);
    if (!saver) return;
    box.append(button("Usar esta respuesta", () => {
      const { proposal, evidence, ...answer } = JSON.parse(box.dataset.proposal);
      write(form, answer);
      saver.changed();
    }));
  });
})();
