/* Comfort only: every page works without this file. */
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  document.documentElement.classList.add("js");
  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
  const typing = "input:not([type=radio], [type=checkbox], [type=button], [type=submit]), textarea, select, [contenteditable]";

  /* what is wrong with a form is said by the page, in its language and all at once, not by the browser */
  all("form").forEach((form) => { form.noValidate = true; });

  /* Keys: "/" reaches the search, [data-key] is pressed by its letter. They can be switched off in one's own profile. */
  const keysOff = () => localStorage.getItem("keys") === "off";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keysOff()) return;
    if (event.target.closest(typing) || one("dialog[open]")) return;
    /* the code is the place of the key, so that a Thai layout reaches it too */
    const letter = event.code === "Slash" ? "/" : event.code.replace(/^Key/, "").toLowerCase();
    const target = letter === "/" ? one("[data-find]") : one('[data-key="' + CSS.escape(letter) + '"]');
    if (!target || !target.offsetParent) return;
    event.preventDefault();
    if (letter === "/") target.focus();
    else target.click();
  });

  /* Menus close when something else is pressed, and with Escape. */
  const closeMenus = (but) => all("details.more[open]").forEach((menu) => menu !== but && (menu.open = false));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest("details.more[open]");
    if (menu) {
      menu.open = false;
      one("summary", menu).focus();
    }
  });

  /* Escape leads back from what was opened beside a list or over a page, to where it was opened. */
  document.addEventListener("keydown", (event) => {
    const back = event.key === "Escape" && !one("dialog[open], details.more[open]") && one("[data-escape]");
    if (back && !event.target.closest(typing)) back.click();
  });

  document.addEventListener("click", (event) => {
    const back = event.target.closest("[data-escape]");
    if (back) sessionStorage.setItem("focus", back.dataset.escape);
    closeMenus(event.target.closest("details.more"));
    const opener = event.target.closest("[data-dialog]");
    const closer = event.target.closest("[data-close]");
    const shower = event.target.closest("[data-show]");
    const filler = event.target.closest("[data-fill]");
    if (event.target.closest("[data-print]")) window.print();
    if (opener) {
      event.preventDefault();
      document.getElementById(opener.dataset.dialog).showModal();
    } else if (closer) {
      const dialog = closer.closest("dialog");
      if (dialog.open) {
        event.preventDefault();
        dialog.close();
      }
    } else if (event.target.matches("dialog.dlg[open]")) {
      event.target.close(); /* the scrim means "back" */
    } else if (shower) {
      const field = document.getElementById(shower.dataset.show);
      const hidden = field.type === "password";
      field.type = hidden ? "text" : "password";
      shower.setAttribute("aria-pressed", hidden);
    }
  });

  /* A dialog the server has opened becomes a real one: the page behind it cannot be reached, Escape means its safe button. */
  all("dialog[data-modal]").forEach((dialog) => {
    dialog.removeAttribute("open");
    dialog.showModal();
    dialog.addEventListener("close", () => one("footer a", dialog).click());
  });

  /* What is typed into [data-keep] (a form or one field) outlives an expired session and a lost connection. It is kept
     for who typed it: somebody else who signs in here drops it. */
  const sent = new WeakSet();
  const mine = "keep." + (words.reader || "") + ".";
  const store = (name) => JSON.parse(sessionStorage.getItem(mine + name) || "null");
  const save = (name, kept) => sessionStorage.setItem(mine + name, JSON.stringify(kept));
  const drop = (name) => sessionStorage.removeItem(mine + name);
  const fields = (keeper) => (keeper.matches("form") ? [...keeper.elements] : [keeper])
    .filter((f) => f.name && f.willValidate && !/^(hidden|password|file|submit|button)$/.test(f.type));
  const ticks = (f) => /^(radio|checkbox)$/.test(f.type);
  const values = (keeper) => fields(keeper)
    .map((f) => (ticks(f) ? [f.name + "=" + f.value, f.checked] : [f.name, f.value]));
  /* choices are found again by what they stand for: there may be others now, as on the scale of another competency */
  const put = (keeper, list) => {
    const rest = [...list];
    fields(keeper).forEach((f) => {
      const at = rest.findIndex(([name]) => name === (ticks(f) ? f.name + "=" + f.value : f.name));
      if (at < 0) return;
      const [[, was]] = rest.splice(at, 1);
      if (ticks(f)) f.checked = was;
      else f.value = was;
    });
    /* what depends on a choice follows it, once all of this script listens */
    setTimeout(() => fields(keeper).filter((f) => ticks(f) && f.checked)
      .forEach((f) => f.dispatchEvent(new Event("change", { bubbles: true }))));
  };
  const texts = (list) => JSON.stringify(list.filter(([, was]) => typeof was === "string").map(([name]) => name));
  const keepers = all("[data-keep]");
  const lost = one("[data-lost]") !== null; /* the page says that what was sent last did not arrive */
  /* the server answered a form with this page; whoever comes back to it later may have lost what was sent since */
  const [came] = performance.getEntriesByType("navigation");
  const arrived = !came || came.type === "navigate";
  const done = new URLSearchParams(location.search).has("done") && arrived;
  if (!arrived) all("[data-done]").forEach((said) => said.remove()); /* it was done once: a reload does not do it again */

  const allKept = Object.keys(sessionStorage).filter((k) => k.startsWith("keep."));
  if (words.reader) allKept.filter((k) => !k.startsWith(mine)).forEach((k) => sessionStorage.removeItem(k));
  allKept.filter((k) => k.startsWith(mine)).forEach((k) => {
    const name = k.slice(mine.length);
    const kept = store(name);
    const here = keepers.some((keeper) => keeper.dataset.keep === name);
    if (!kept.sent) return;
    if (lost) save(name, { ...kept, sent: false });
    else if (done || !here) drop(name);
  });
  keepers.forEach((keeper) => {
    const name = keeper.dataset.keep;
    const kept = store(name);
    const given = values(keeper);
    if (kept && JSON.stringify(kept.list) !== JSON.stringify(given) && texts(kept.list) === texts(given)) {
      put(keeper, kept.list);
      const note = document.createElement("p");
      note.className = "msg info kept";
      note.setAttribute("role", "status");
      const text = document.createElement("span");
      text.textContent = (keeper.dataset.keepSays || words.kept) + " ";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "as-link";
      button.textContent = words.drop;
      button.addEventListener("click", () => {
        put(keeper, given);
        drop(name);
        note.remove();
      });
      text.append(button);
      note.append(text);
      if (keeper.matches("form")) (one("[data-kept]", keeper) || keeper).prepend(note);
      else keeper.before(note);
      if (!location.hash && keeper === keepers.find((other) => store(other.dataset.keep))) note.scrollIntoView({ block: "center" });
    }
    keeper.addEventListener("input", () => save(name, { list: values(keeper), sent: false }));
    keeper.addEventListener("kept", () => drop(name)); /* the server has it by another way */
    (keeper.form || keeper).addEventListener("submit", () => {
      const now = values(keeper);
      if (store(name) || JSON.stringify(now) !== JSON.stringify(given)) save(name, { list: now, sent: true });
    });
  });

  /* A place that changes by itself, such as the progress of a job, is fetched anew until it no longer asks for it. */
  const fresh = async (id, address, options) => {
    const answer = await fetch(address, { credentials: "same-origin", ...options });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = answer.ok && page.getElementById(id);
    if (next) document.getElementById(id).replaceWith(next);
    return next && page;
  };
  const poll = (place) => setTimeout(async () => {
    const page = await fresh(place.id, location.href).catch(() => document);
    const next = page && document.getElementById(place.id);
    if (next && next.dataset.poll) poll(next);
  }, place.dataset.poll * 1000);
  all("[data-poll]").forEach(poll);

  /* What takes too long to be counted before a page is shown is counted after it: the places named come anew. */
  all("[data-late]").forEach(async (place) => {
    const [first, ...others] = place.dataset.late.split(" ");
    const page = await fresh(first, location.href, { headers: { Prefer: "count=exact" } }).catch(() => null);
    others.forEach((id) => {
      const [here, next] = [document.getElementById(id), page && page.getElementById(id)];
      if (here && next) here.replaceWith(next);
    });
  });

  /* What a form will bring about is worked out anew at each choice: its button named by data-live is asked for it. */
  let asked = 0;
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-live]");
    if (!form) return;
    const mine = ++asked;
    setTimeout(() => {
      if (mine !== asked) return;
      const body = new URLSearchParams(new FormData(form, document.getElementById(form.dataset.live)));
      fresh(form.dataset.place, form.action, { method: "POST", body }).catch(() => {});
    }, 150);
  });

  /* A draft saves itself two seconds after the last stroke: the form's own button named by data-draft is pressed behind
     the page, and the place that says when it was saved is put in anew. Where that fails, the place says so and it is
     tried again; what was typed stays kept until then. */
  const lament = (place) => {
    if (one(".lost", place)) return;
    const note = document.createElement("b");
    note.className = "lost";
    note.textContent = words.unsaved;
    place.prepend(note);
  };
  all("form[data-draft]").forEach((form) => {
    let soon;
    let busy;
    let typed = false;
    const later = (seconds) => {
      clearTimeout(soon);
      soon = setTimeout(write, seconds * 1000);
    };
    const saved = (page) => {
      if (!page) {
        lament(document.getElementById(form.dataset.place));
        later(10);
        return;
      }
      if (document.getElementById(form.dataset.place).classList.contains("bad")) return;
      keepers.filter((keeper) => form.contains(keeper)).forEach((keeper) => {
        const there = page.getElementById(keeper.id);
        if (there && JSON.stringify(values(there)) === JSON.stringify(values(keeper))) drop(keeper.dataset.keep);
      });
    };
    const write = () => {
      if (sent.has(form)) return;
      typed = false;
      const body = new URLSearchParams(new FormData(form, document.getElementById(form.dataset.draft)));
      busy = fresh(form.dataset.place, form.action, { method: "POST", body })
        .catch(() => null).then(saved).finally(() => (busy = null));
    };
    form.addEventListener("input", () => {
      typed = true;
      later(2);
    });
    document.addEventListener("visibilitychange", () => {
      if (document.hidden && typed) later(0);
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(soon);
      if (!busy) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      busy.finally(() => form.requestSubmit(event.submitter));
    });
  });

  /* A form is sent once; coming back to the page makes it ready again. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    form.setAttribute("aria-busy", "true");
    setTimeout(() => ready(form), 8000);
  });
  const ready = (form) => {
    sent.delete(form);
    form.removeAttribute("aria-busy");
  };
  window.addEventListener("pageshow", () => all("form[aria-busy]").forEach(ready));

  /* Choices that take effect at once: the form's own button is pressed, and the focus comes back to the choice. */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto]");
    if (form) {
      sessionStorage.setItem("focus", event.target.id);
      form.requestSubmit(one("button[type=submit]", form));
    }
    const setting = event.target.closest("[data-setting]");
    if (setting) localStorage.setItem(setting.dataset.setting, event.target.value);
    const boxes = event.target.dataset.all;
    if (boxes) all('input[type=checkbox][name="' + CSS.escape(boxes) + '"]').forEach((box) => (box.checked = event.target.checked));
    all("[data-count]").forEach((place) => {
      place.textContent = all('input[name="' + CSS.escape(place.dataset.count) + '"]:checked').length;
    });
    if (event.target.type === "file") chosen(event.target);
    const said = one('[data-say-of="' + CSS.escape(event.target.name) + '"]');
    if (said && event.target.dataset.say !== undefined) said.textContent = event.target.dataset.say;
  });
  const focus = sessionStorage.getItem("focus");
  sessionStorage.removeItem("focus");
  (document.getElementById(focus) || one("[data-arrive]"))?.focus();
  all("[data-setting]").forEach((setting) => {
    const choice = one('input[value="' + CSS.escape(localStorage.getItem(setting.dataset.setting) || "on") + '"]', setting);
    if (choice) choice.checked = true;
    setting.hidden = false;
  });

  /* The browser's own words beside a file field follow the browser's language: ours do not. */
  const chosen = (field) => {
    const list = one('[data-files-of="' + CSS.escape(field.id) + '"]');
    if (!list) return;
    list.replaceChildren(...[...field.files].map((file) => {
      const row = document.createElement("li");
      const name = document.createElement("span");
      const size = document.createElement("span");
      row.className = "chosen";
      name.textContent = file.name;
      size.className = "meta num";
      size.textContent = file.size < 1e6 ? Math.ceil(file.size / 1024) + "\u00a0kB" : (file.size / 1048576).toFixed(1) + "\u00a0MB";
      row.append(name, size);
      return row;
    }));
  };

  /* Errors take the focus, so that they are read first. */
  one(".errsum")?.focus();
})();
