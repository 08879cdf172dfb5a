/* Keeps the draft of a form[data-draft] while it is written: PUT of its text fields to the address given, with the number
   under which the text was read. The form's own button keeps it too. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const place = document.querySelector("[data-draft-said]");
  const field = (name) => form.elements[name];
  const value = (name) => (field(name) ? field(name).value : null);
  let timer = 0;
  let sending = false;
  let again = false;

  const say = (text, bad) => {
    place.textContent = text;
    place.classList.toggle("bad", bad);
  };
  const keep = async () => {
    clearTimeout(timer);
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "PUT",
        keepalive: true,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          textNo: Number(value("textNo")),
          body: value("body"),
          link: value("link") || null,
          workedOn: null,
        }),
      });
      if (answer.redirected || answer.status === 401) throw new Error("signed out");
      const said = await answer.json();
      if (answer.ok) field("textNo").value = said.textNo;
      say(answer.ok ? said.kept : said.detail, !answer.ok);
    } catch {
      say(place.dataset.draftLost, true);
      timer = setTimeout(keep, 10000);
    }
    sending = false;
    if (again) {
      again = false;
      keep();
    }
  };
  form.addEventListener("input", (event) => {
    if (!["body", "link"].includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(keep, 2500);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer) keep();
  });
})();
