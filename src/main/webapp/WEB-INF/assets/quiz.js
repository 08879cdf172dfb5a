/* Keeps each answer as it is given and shows the time that is left. The page works without: its buttons keep the answer. */
(() => {
  "use strict";
  const form = document.getElementById("q");
  const status = document.querySelector(".qsave");
  const say = (text, good) => {
    status.replaceChildren();
    const words = document.createElement("span");
    words.textContent = text;
    status.append(words);
    status.classList.toggle("bad", !good);
  };

  /* the time left, told aloud when five minutes and one minute are left */
  const clock = document.querySelector(".qtime");
  if (clock) {
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
        keep().finally(() => setTimeout(() => { location.href = clock.dataset.result; }, 16000));
      }
    };
    const ticking = setInterval(show, 1000);
    show();
  }
  if (!form) return;

  let timer = 0;
  let busy = Promise.resolve();
  let waiting = false;
  let sending = 0;
  const field = (name) => form.elements[name];
  const values = () => {
    const given = {};
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith("answer")) (given[name] = given[name] || []).push(value);
    }
    return given;
  };
  const send = async () => {
    const address = "/api/v1/attempts/" + field("attempt").value + "/answers/" + field("n").value;
    try {
      const answer = await fetch(address, {
        method: "PUT",
        keepalive: true,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ seen: Number(field("seen").value), values: values() }),
      });
      if (answer.redirected || answer.status === 401) throw new Error("signed out");
      const said = await answer.json();
      if (answer.ok) {
        field("seen").value = said.revision;
        say(said.kept, true);
        const number = document.querySelector(".qn a[aria-current]");
        if (number) number.classList.toggle("done", said.answered);
        const count = document.querySelector(".qn h2");
        if (count && said.count) count.textContent = said.count;
      } else if (said.ended) {
        location.href = said.ended;
      } else {
        say(said.detail, false);
      }
    } catch {
      say(status.dataset.lost, false);
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
  form.addEventListener("change", (event) => {
    if (!event.target.name.startsWith("answer")) return;
    if (event.target.matches(".qlines select") && form.querySelector(".qlines").dataset.places) swap(event.target);
    keep();
  });
  form.addEventListener("input", (event) => {
    if (event.target.type !== "text") return;
    waiting = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 1500);
  });

  /* a place in an order is given once: whoever had it loses it */
  const swap = (chosen) => {
    form.querySelectorAll(".qlines select").forEach((other) => {
      if (other !== chosen && other.value === chosen.value) other.value = "";
    });
  };

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

  /* 1 to 9 tick a choice */
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input[type=text], select")) return;
    if (localStorage.getItem("keys") === "off") return;
    const box = /^[1-9]$/.test(event.key) && form.querySelectorAll(".opt input")[Number(event.key) - 1];
    if (box) box.click();
  });
})();
