/* Keeps each answer as it is given and shows the time that is left. The page works without: its buttons keep the answer. */
(() => {
  "use strict";
  const form = document.getElementById("q");
  const status = document.querySelector(".qsave");
  const clock = document.querySelector(".qtime");
  const json = { "Content-Type": "application/json" };
  const say = (text, good) => {
    status.replaceChildren();
    const words = document.createElement("span");
    words.textContent = text;
    status.append(words);
    status.classList.toggle("bad", !good);
  };

  const field = (name) => form.elements[name];
  const values = () => {
    const given = {};
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith("answer")) (given[name] = given[name] || []).push(value);
    }
    return given;
  };
  let timer = 0;
  let busy = Promise.resolve();
  let waiting = false;
  let sending = 0;
  const send = async () => {
    const address = "/api/v1/attempts/" + field("attempt").value + "/answers/" + field("n").value;
    const body = JSON.stringify({ seen: Number(field("seen").value), values: values() });
    try {
      const answer = await fetch(address, { method: "PUT", keepalive: true, headers: json, body });
      if (answer.redirected || answer.status === 401) throw new Error("signed out");
      const said = await answer.json();
      if (answer.ok) {
        field("seen").value = said.revision;
        if (!waiting) form.dispatchEvent(new Event("kept"));
        say(said.kept, true);
        const number = document.querySelector(".qn a[aria-current]");
        if (number) number.classList.toggle("done", said.answered);
        const count = document.querySelector(".qn h2");
        if (count && said.count) count.textContent = said.count;
      } else if (said.ended) {
        location.href = said.ended;
      } else if (answer.status === 409) {
        form.requestSubmit(document.getElementById("next")); /* the page comes back with what another window answered */
      } else {
        say(said.detail, false);
      }
    } catch {
      say(status.dataset.failed, false);
      clearTimeout(timer);
      timer = setTimeout(keep, 5000);
    }
  };
  const keep = () => {
    clearTimeout(timer);
    waiting = false;
    sending += 1;
    busy = busy.then(send).finally(() => { sending -= 1; });
    return busy;
  };

  /* a place in an order is given once: whoever had it gets the place that became free, and is told */
  const places = new Map();
  const remember = (lines) => lines.forEach((line) => places.set(line, line.value));
  const swap = (chosen) => {
    const lines = form.querySelectorAll(".qlines select");
    const words = chosen.closest(".qlines").dataset;
    const free = places.get(chosen);
    lines.forEach((line) => {
      const told = line.parentElement.querySelector("[role=status]");
      told.textContent = "";
      if (line === chosen || chosen.value === "" || line.value !== chosen.value) return;
      line.value = free;
      told.textContent = free === "" ? words.freed : words.moved.replace("{0}", line.selectedOptions[0].text);
    });
    remember(lines);
  };

  const listen = () => {
    remember(form.querySelectorAll(".qlines[data-places] select"));
    /* from question to question the reader stays at the question, also with the keyboard */
    if (document.activeElement === document.body) document.getElementById("qq").focus({ preventScroll: true });
    form.addEventListener("change", (event) => {
      if (!event.target.name.startsWith("answer")) return;
      if (event.target.closest(".qlines[data-places]")) swap(event.target);
      keep();
    });
    form.addEventListener("input", (event) => {
      if (event.target.type !== "text") return;
      waiting = true;
      clearTimeout(timer);
      timer = setTimeout(keep, 1500);
    });

    /* what an expired session held up has been put back into the form, and can be thrown away again */
    if (form.querySelector(".kept")) keep();
    form.addEventListener("click", (event) => {
      if (event.target.closest(".kept button")) keep();
    });

    /* what is still on its way is kept before the page goes */
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link || !waiting || event.defaultPrevented || link.target) return;
      event.preventDefault();
      keep().then(() => { location.href = link.href; });
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      if (sending === 0) return;
      event.preventDefault();
      event.stopPropagation();
      const button = event.submitter;
      busy.then(() => form.requestSubmit(button));
    });

    /* a page the browser had put aside does not know what was answered since */
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) location.reload();
    });

    /* 1 to 9 tick a choice */
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input[type=text], select")) return;
      if (localStorage.getItem("keys") === "off") return;
      const box = /^[1-9]$/.test(event.key) && form.querySelectorAll(".opt input")[Number(event.key) - 1];
      if (box) {
        box.focus();
        box.click();
      }
    });
  };

  /* The time left, told aloud when five minutes and one minute are left. At its end the attempt is handed in; where that
     fails, the server ends it by itself once it accepts nothing more. */
  const over = async () => {
    if (form) await keep();
    const ended = await fetch(clock.dataset.finish, { method: "POST", headers: json, body: "{}" }).catch(() => null);
    setTimeout(() => { location.href = clock.dataset.result; }, ended && ended.ok ? 0 : 17000);
  };
  const tick = () => {
    const end = Date.now() + Number(clock.dataset.left) * 1000;
    const words = clock.querySelector("span");
    const show = () => {
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      const text = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
      words.textContent = clock.dataset.words.replace("{0}", text);
      clock.classList.toggle("soon", left <= 300);
      if (left === 300 || left === 60) say(clock.dataset.last.replace("{0}", String(left / 60)), true);
      if (left === 0) {
        clearInterval(ticking);
        over();
      }
    };
    const ticking = setInterval(show, 1000);
    show();
  };

  if (form) listen();
  if (clock) tick();
})();
